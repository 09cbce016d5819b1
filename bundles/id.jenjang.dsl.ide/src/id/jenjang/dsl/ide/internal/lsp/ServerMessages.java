package id.jenjang.dsl.ide.internal.lsp;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of the server, Indonesian unless English is asked for. */
final class ServerMessages {

    private final ResourceBundle bundle;

    ServerMessages(Locale locale) {
        bundle =
                ResourceBundle.getBundle(
                        "id.jenjang.dsl.ide.internal.lsp.messages",
                        locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentence of a key; arguments are printed as they are, without grouping. */
    String text(String key, Object... arguments) {
        var texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(bundle.getString(key), texts);
    }
}
