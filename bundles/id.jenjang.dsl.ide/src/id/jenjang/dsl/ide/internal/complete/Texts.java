package id.jenjang.dsl.ide.internal.complete;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Words and sentences of completion and hover, Indonesian unless English is asked for. */
public final class Texts {

    private static final ResourceBundle INDONESIAN = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private final ResourceBundle bundle;
    private final Locale locale;

    /** Texts in one language. */
    public Texts(Locale locale) {
        this.locale = locale;
        bundle = locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "id.jenjang.dsl.ide.complete.messages",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of a key with its arguments, which are printed as they are. */
    public String get(String key, Object... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(texts);
    }

    /** The text of a key, if there is one. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /**
     * What a fixed word means.
     *
     * @param rule the rule it stands in
     * @param word the word, or several joined by blanks
     */
    public Optional<String> meaning(String rule, String word) {
        var key = word.replace(' ', '-');
        return find("kata." + rule + "." + key).or(() -> find("kata." + key));
    }

    /** What people call a kind of element. */
    public String kind(String type) {
        return find("unsur." + type).orElse(type);
    }

    /**
     * The word for a value in the form of a statement.
     *
     * @param rule the rule that reads it, or the kind of element it names
     * @param feature what it is of its element; empty when that does not matter
     */
    public String shown(String rule, String feature) {
        return find("bentuk." + rule + "." + feature)
                .or(() -> find("bentuk." + rule))
                .orElseGet(() -> kind(rule));
    }
}
