package id.jenjang.dsl.ide.complete;

import id.jenjang.rules.RuleRegistry;

import java.util.List;

/**
 * What is known outside the language: rules, and the chapters and sentences of documents, which
 * rooms above this one print.
 *
 * @param rules the rules a check runs
 * @param chapters titles a {@code bagian} or {@code gambar} can have
 * @param sentences keys of the sentences that {@code baku} replaces
 */
public record Knowledge(RuleRegistry rules, List<String> chapters, List<String> sentences) {

    public Knowledge {
        chapters = List.copyOf(chapters);
        sentences = List.copyOf(sentences);
    }

    /** The rules that need nothing but a plan; nothing about documents. */
    public static Knowledge standard() {
        return new Knowledge(RuleRegistry.standard(), List.of(), List.of());
    }
}
