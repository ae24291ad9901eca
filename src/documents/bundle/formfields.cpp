#include "documents/bundle/formfields.h"

#include "documents/bundle/pdfsource.h"

#include <qpdf/QPDFAnnotationObjectHelper.hh>

namespace regiobord::bundle {
namespace {

constexpr int deepestField = 32;
constexpr int hiddenFlags = an_invisible | an_hidden | an_no_view;

// A value of the field, which its parents may hold.
QPDFObjectHandle fieldValue(QPDFObjectHandle field, const std::string& key)
{
    for (int depth = 0; depth < deepestField && field.isDictionary(); ++depth) {
        if (auto value = keyOf(field, key); !value.isNull())
            return value;
        field = keyOf(field, "/Parent");
    }
    return QPDFObjectHandle::newNull();
}

bool isHidden(const QPDFObjectHandle& annotation)
{
    auto flags = keyOf(annotation, "/F");
    return flags.isInteger() && (flags.getIntValue() & hiddenFlags) != 0;
}

bool isFilled(const QPDFObjectHandle& annotation)
{
    auto value = fieldValue(annotation, "/V");
    if (value.isString())
        return !value.getStringValue().empty();
    if (value.isName())
        return value.getName() != "/Off";
    return !value.isNull();
}

// The stream of the normal looks in the state that the field is in, or null.
QPDFObjectHandle appearanceOf(const QPDFObjectHandle& annotation)
{
    auto normal = keyOf(keyOf(annotation, "/AP"), "/N");
    if (normal.isStream())
        return normal;
    auto state = keyOf(annotation, "/AS");
    const auto chosen = keyOf(normal, state.isName() ? state.getName() : "/Off");
    return QPDFObjectHandle{chosen}.isStream() ? chosen : QPDFObjectHandle::newNull();
}

// "q\na b c d e f cm\n/Name Do\nQ\n" holds the matrix between its first two words.
std::string matrixIn(const std::string& drawing)
{
    const auto start = drawing.find('\n');
    const auto end = drawing.find(" cm");
    if (start == std::string::npos || end == std::string::npos || end <= start)
        return {};
    return drawing.substr(start + 1, end - start - 1);
}

} // namespace

FieldDrawer::FieldDrawer(ObjectCopier& copier, const QPDFObjectHandle& acroForm, Losses& losses)
    : m_copier(copier),
      m_acroForm(acroForm),
      m_losses(losses)
{
}

std::optional<DrawnField> FieldDrawer::draw(const QPDFObjectHandle& annotation,
                                            int pageRotation) const
{
    auto appearance = appearanceOf(annotation);
    countLosses(annotation, appearance.isStream());
    if (!appearance.isStream() || isHidden(annotation))
        return std::nullopt;
    auto form = m_copier.copy(appearance);
    form.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    form.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    addDefaultFonts(form);

    auto looks = QPDFObjectHandle::newDictionary();
    looks.replaceKey("/N", form);
    auto place = QPDFObjectHandle::newDictionary();
    place.replaceKey("/AP", looks);
    place.replaceKey("/Rect", m_copier.copy(keyOf(annotation, "/Rect")));
    place.replaceKey("/F", m_copier.copy(keyOf(annotation, "/F")));
    QPDFAnnotationObjectHelper helper{place};
    auto matrix = matrixIn(helper.getPageContentForAppearance("/Field", pageRotation));
    if (matrix.empty())
        return std::nullopt;
    return DrawnField{annotation.getObjGen(), form, std::move(matrix)};
}

void FieldDrawer::countLosses(const QPDFObjectHandle& annotation, bool hasAppearance) const
{
    if (!isName(keyOf(annotation, "/Subtype"), "/Widget"))
        return;
    const bool filled = isFilled(annotation);
    const bool isSignature = isName(fieldValue(annotation, "/FT"), "/Sig");
    if (isSignature && filled)
        m_losses.add(BundleLoss::SignatureInvalidated);
    else if (!isHidden(annotation))
        m_losses.add(BundleLoss::FormField);
    if (!isSignature && filled && !hasAppearance && !isHidden(annotation))
        m_losses.add(BundleLoss::FormFieldWithoutAppearance);
}

// The looks of a field may use the fonts of the form as a whole, which the bundle does not have.
void FieldDrawer::addDefaultFonts(QPDFObjectHandle form) const
{
    const auto defaults = keyOf(keyOf(m_acroForm, "/DR"), "/Font");
    if (!QPDFObjectHandle{defaults}.isDictionary())
        return;
    auto resources = form.getDict().getKey("/Resources");
    resources =
        resources.isDictionary() ? resources.shallowCopy() : QPDFObjectHandle::newDictionary();
    auto own = resources.getKey("/Font");
    auto fonts = m_copier.copy(defaults).shallowCopy();
    if (own.isDictionary()) {
        for (const auto& key : own.getKeys())
            fonts.replaceKey(key, own.getKey(key));
    }
    resources.replaceKey("/Font", fonts);
    form.getDict().replaceKey("/Resources", resources);
}

} // namespace regiobord::bundle
