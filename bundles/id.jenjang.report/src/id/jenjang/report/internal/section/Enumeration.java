package id.jenjang.report.internal.section;

import id.jenjang.report.internal.text.Wording.Phrase;
import id.jenjang.report.tree.Inline;

import java.util.ArrayList;
import java.util.List;

/** Joins words the way an Indonesian sentence lists them: "a, b, dan c". */
public final class Enumeration {

    private Enumeration() {}

    /** The words as one phrase; empty for none. */
    public static String of(List<String> words) {
        var text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(before(i, words.size())).append(words.get(i));
        }
        return text.toString();
    }

    /** The phrases as one, each with its emphasis. */
    static Phrase ofPhrases(List<Phrase> phrases) {
        List<Inline> runs = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            String joint = before(i, phrases.size());
            if (!joint.isEmpty()) {
                runs.add(new Inline.Text(joint));
            }
            runs.addAll(phrases.get(i).runs());
        }
        return new Phrase(runs);
    }

    private static String before(int index, int count) {
        if (index == 0) {
            return "";
        }
        if (index < count - 1) {
            return ", ";
        }
        return count == 2 ? " dan " : ", dan ";
    }
}
