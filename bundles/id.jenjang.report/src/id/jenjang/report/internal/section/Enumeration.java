package id.jenjang.report.internal.section;

import java.util.List;

/** Joins words the way an Indonesian sentence lists them: "a, b, dan c". */
public final class Enumeration {

    private Enumeration() {}

    /** The words as one phrase; empty for none. */
    public static String of(List<String> words) {
        int last = words.size() - 1;
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> words.getFirst();
            case 2 -> words.getFirst() + " dan " + words.getLast();
            default -> String.join(", ", words.subList(0, last)) + ", dan " + words.get(last);
        };
    }
}
