package id.jenjang.dsl.ide.complete;

import id.jenjang.dsl.ide.internal.complete.Texts;
import id.jenjang.dsl.ide.internal.expect.Form;
import id.jenjang.dsl.ide.internal.expect.Frame;
import id.jenjang.dsl.ide.internal.expect.Option;
import id.jenjang.dsl.ide.internal.expect.Spot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** The form of the statement somebody is writing, with the part that comes next. */
public final class Signature {

    private final Texts texts;

    /** Forms in a language: Indonesian, or English for a locale of English. */
    public Signature(Locale locale) {
        this.texts = new Texts(locale);
    }

    /**
     * The form of the statement around a place.
     *
     * @param file the file; narratives have no statements
     * @param text its text as it is being written
     * @param offset in UTF-16 units
     * @return empty between statements
     */
    public Optional<SignatureForm> at(Path file, String text, int offset) {
        if (!file.toString().endsWith(".jenjang")) {
            return Optional.empty();
        }
        var spot = Spot.at(text, offset);
        for (var option : spot.options()) {
            var statement = option.statement();
            if (statement.isPresent()) {
                return Optional.of(form(statement.get(), option));
            }
        }
        return Optional.empty();
    }

    private SignatureForm form(Frame statement, Option option) {
        var form = new Form(statement, texts::shown);
        var label = new StringBuilder();
        var parts = new ArrayList<SignatureForm.Part>();
        for (var part : form.parts()) {
            // Commas and colons stand right behind what they part.
            boolean close = part.startsWith("[,") || part.equals(":");
            label.append(label.isEmpty() || close ? "" : " ");
            int start = label.length();
            label.append(part.startsWith("[,") ? ", \u2026" : part);
            parts.add(new SignatureForm.Part(start, label.length()));
        }
        var word = label.toString().split(" ")[0];
        var meaning = texts.meaning(statement.rule().getName(), word).orElse("");
        return new SignatureForm(label.toString(), parts, form.active(option), meaning);
    }
}
