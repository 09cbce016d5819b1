package id.jenjang.rules.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of words kept as data beside the rules: one word or word group per line, {@code #} begins
 * a remark.
 */
public final class WordList {
    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /** Reads the list {@code daftar/<name>.txt}. */
    public static WordList read(String name) {
        String path = "/id/jenjang/rules/daftar/" + name + ".txt";
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                WordList.class.getResourceAsStream(path),
                                StandardCharsets.UTF_8))) {
            return new WordList(
                    in.lines()
                            .map(line -> Names.normalized(line.replaceFirst("#.*", "")))
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Whether this lower-case word is on the list. */
    public boolean has(String word) {
        return words.contains(word);
    }

    /** Whether the first word of the text is on the list. */
    public boolean hasFirstWordOf(String text) {
        String name = Names.normalized(text);
        int end = name.indexOf(' ');
        return words.contains(end < 0 ? name : name.substring(0, end));
    }

    /** Whether one of the words of the text is on the list. */
    public boolean hasAnyWordOf(String text) {
        for (String word : Names.normalized(text).split(" ")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the text begins with two words of which the second is on the list and the first is
     * {@code first}.
     */
    public boolean hasWordAfter(String first, String text) {
        String name = Names.normalized(text);
        return name.startsWith(first + " ") && hasFirstWordOf(name.substring(first.length() + 1));
    }
}
