package id.jenjang.dsl.ide.edit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences that say why a change was refused; Indonesian unless English is asked for. */
final class EditMessages {

    private static final String BUNDLE = "id.jenjang.dsl.ide.edit.messages";

    private EditMessages() {}

    static String of(Refusal refusal, Locale locale) {
        var bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        var arguments = refusal.arguments().stream().map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(refusal.reason().name()), locale)
                .format(arguments);
    }
}
