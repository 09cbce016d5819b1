package id.jenjang.dsl.internal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of the language room, Indonesian unless English is asked for. */
@Singleton
public final class DslMessages {

    private final ResourceBundle bundle;
    private final Locale locale;

    /**
     * Messages in one language.
     *
     * @param locale Indonesian or English; any other language gives Indonesian
     */
    @Inject
    public DslMessages(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "id.jenjang.dsl.messages",
                        locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The sentence of a key with its arguments filled in; arguments are printed as they are,
     * without grouping.
     */
    public String get(String key, Object... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(texts);
    }

    /** Whether a key exists. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The language of the messages. */
    public Locale locale() {
        return locale;
    }
}
