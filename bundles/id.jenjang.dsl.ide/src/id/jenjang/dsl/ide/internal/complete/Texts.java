package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.Completion;
import id.jenjang.dsl.ide.internal.Sentences;

import java.util.Locale;
import java.util.Optional;

/** Words and sentences of completion and hover, Indonesian unless English is asked for. */
public final class Texts {

    private final Sentences sentences;

    /** Texts in one language. */
    public Texts(Locale locale) {
        sentences = new Sentences(Completion.class, locale);
    }

    /** The text of a key with its arguments, which are printed as they are. */
    public String get(String key, Object... arguments) {
        return sentences.get(key, arguments);
    }

    /** The text of a key, if there is one. */
    public Optional<String> find(String key) {
        return sentences.find(key);
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
