package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.internal.Sentences;

import java.util.Locale;

/** Sentences that say why a change was refused; Indonesian unless English is asked for. */
final class EditMessages {

    private EditMessages() {}

    static String of(Refusal refusal, Locale locale) {
        return new Sentences(EditMessages.class, locale)
                .get(refusal.reason().name(), refusal.arguments().toArray());
    }
}
