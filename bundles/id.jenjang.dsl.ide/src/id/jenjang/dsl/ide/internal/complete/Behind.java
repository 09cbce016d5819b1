package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.PlanLanguage;
import id.jenjang.dsl.PlanWord;

import java.util.HashSet;
import java.util.Set;

/**
 * What stands behind a place in the same block: what is written there need not be proposed. Only a
 * stretch is looked at, so that a large file is not read on every key.
 *
 * @param names words followed by a colon: rows of the block, or years of the table
 * @param statement those of them that belong to the same statement
 * @param keywords fixed words of the block
 */
record Behind(Set<String> names, Set<String> statement, Set<String> keywords) {

    private static final int STRETCH = 20_000;

    static Behind of(String text, int from) {
        var behind = new Behind(new HashSet<>(), new HashSet<>(), new HashSet<>());
        int to = Math.min(text.length(), from + STRETCH);
        int depth = 0;
        boolean sameStatement = true;
        PlanWord before = null;
        for (var word : PlanLanguage.words(text.substring(from, to))) {
            if (word.kind() == PlanWord.Kind.HIDDEN) {
                continue;
            }
            depth += word.text().equals("{") ? 1 : word.text().equals("}") ? -1 : 0;
            if (depth < 0) {
                break;
            }
            if (depth == 0) {
                if (isWord(word)) {
                    behind.keywords.add(word.text());
                    sameStatement = false;
                }
                if (word.text().equals(":") && before != null) {
                    behind.names.add(before.text());
                    if (sameStatement) {
                        behind.statement.add(before.text());
                    }
                }
            }
            before = word;
        }
        return behind;
    }

    private static boolean isWord(PlanWord word) {
        return word.kind() == PlanWord.Kind.KEYWORD && Character.isLetter(word.text().charAt(0));
    }
}
