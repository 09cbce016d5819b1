package id.jenjang.report.html.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words a page needs beyond its document, in the document's language. */
final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    Texts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "id.jenjang.report.html.messages",
                        locale,
                        Texts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text under a key, its places filled with the values. */
    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** Number of a chapter, for example "BAB II". */
    String chapter(String number) {
        return text("chapter", number);
    }

    /** Language of the document, for example "id". */
    String language() {
        return locale.getLanguage();
    }
}
