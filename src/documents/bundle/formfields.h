#pragma once

#include "documents/bundle/losses.h"
#include "documents/bundle/objectcopier.h"

#include <optional>
#include <string>

namespace regiobord::bundle {

// The looks of a form field (or the still picture of a film), drawn as part of the page.
struct DrawnField
{
    QPDFObjGen annotation; // in the source
    QPDFObjectHandle form; // in the bundle
    std::string matrix;    // that puts it in its place: six numbers
    int mcid = -1;         // of the marked content around it, when it has a place in the tags
};

// Makes drawings of form fields. The bundle has no forms: the fields of two sources would have
// the same names, and a bundle is for reading.
class FieldDrawer
{
public:
    FieldDrawer(ObjectCopier& copier, const QPDFObjectHandle& acroForm, Losses& losses);

    // Nothing when the annotation is hidden or shows nothing; a filled field that cannot be shown
    // is counted as lost.
    std::optional<DrawnField> draw(const QPDFObjectHandle& annotation, int pageRotation) const;

private:
    void countLosses(const QPDFObjectHandle& annotation, bool hasAppearance) const;
    void addDefaultFonts(QPDFObjectHandle form) const;

    ObjectCopier& m_copier;
    QPDFObjectHandle m_acroForm;
    Losses& m_losses;
};

} // namespace regiobord::bundle
