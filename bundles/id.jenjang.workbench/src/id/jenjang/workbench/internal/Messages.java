package id.jenjang.workbench.internal;

import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The workbench's own words, Indonesian unless the workbench runs in English. */
public final class Messages {

    private static final Messages OURS = new Messages(Locale.getDefault());

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale wanted) {
        locale = wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id");
        bundle =
                ResourceBundle.getBundle(
                        Messages.class.getPackageName() + ".messages",
                        locale.equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT,
                        Messages.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The words of a key; its arguments are printed as they are, without grouping, but numbers that
     * a sentence speaks of in the singular and the plural.
     */
    public static String get(String key, Object... arguments) {
        var sentence = new MessageFormat(OURS.bundle.getString(key), OURS.locale);
        var forms = sentence.getFormatsByArgumentIndex();
        var said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean counts = i < forms.length && forms[i] instanceof ChoiceFormat;
            said[i] = counts ? arguments[i] : String.valueOf(arguments[i]);
        }
        return sentence.format(said);
    }

    /** The language the workbench speaks: Indonesian or English. */
    public static Locale language() {
        return OURS.locale;
    }
}
