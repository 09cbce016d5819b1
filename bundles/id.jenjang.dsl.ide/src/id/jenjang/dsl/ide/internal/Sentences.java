package id.jenjang.dsl.ide.internal;

import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of one package for people, Indonesian unless English is asked for. */
public final class Sentences {

    private final ResourceBundle bundle;
    private final Locale locale;

    /**
     * Sentences in one language.
     *
     * @param owner a class of the package in which messages.properties lies
     * @param locale English gives English, anything else Indonesian
     */
    public Sentences(Class<?> owner, Locale locale) {
        this.locale = locale;
        bundle =
                ResourceBundle.getBundle(
                        owner.getPackageName() + ".messages",
                        locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                        owner.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentence of a key without arguments, if there is one. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /**
     * The sentence of a key; its arguments are printed as they are, without grouping, but numbers
     * that it speaks of in the singular and the plural.
     */
    public String get(String key, Object... arguments) {
        var sentence = new MessageFormat(bundle.getString(key), locale);
        var forms = sentence.getFormatsByArgumentIndex();
        var said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean counts = i < forms.length && forms[i] instanceof ChoiceFormat;
            said[i] = counts ? arguments[i] : String.valueOf(arguments[i]);
        }
        return sentence.format(said);
    }
}
