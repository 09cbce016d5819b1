package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.internal.Sentences;

import java.nio.file.Path;
import java.util.Locale;

/** Sentences that say why a change was refused; Indonesian unless English is asked for. */
final class EditMessages {

    private EditMessages() {}

    static String of(Refusal refusal, Locale locale) {
        var arguments = refusal.arguments().stream().map(EditMessages::shown).toArray();
        return new Sentences(EditMessages.class, locale).get(refusal.reason().name(), arguments);
    }

    /** Of a file its name says enough. */
    private static Object shown(Object argument) {
        return argument instanceof Path file ? file.getFileName() : argument;
    }
}
