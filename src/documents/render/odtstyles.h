#pragma once

#include "documents/tree/document.h"

#include <QByteArray>

namespace regiobord::odt {

// styles.xml: the looks of headings, text, lists and tables, the page with its header and footer.
QByteArray stylesOf(const tree::Document& document);

} // namespace regiobord::odt
