package id.jenjang.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The command line's texts in one language: Indonesian, or English where the locale asks for it.
 */
public final class Messages {

    private static final String BUNDLE = "id.jenjang.cli.messages";

    private final ResourceBundle bundle;

    /** Reads the texts of a language; any language but English gets Indonesian. */
    public Messages(Locale locale) {
        // Without fallback: the machine's own locale must not turn Indonesian into English.
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        bundle = ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), control);
    }

    /**
     * One text with its places filled.
     *
     * @param key key in messages.properties; an unknown key is a programming error
     * @param values printed as they are, without number formatting
     */
    public String text(String key, Object... values) {
        var printed = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            printed[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(printed);
    }

    /** English, or the root for Indonesian. */
    Locale locale() {
        return bundle.getLocale();
    }

    ResourceBundle bundle() {
        return bundle;
    }
}
