package id.jenjang.rules.checklist;

import java.util.Arrays;
import java.util.List;

/**
 * One part of how an item is decided.
 *
 * @param reach what its decider may say
 * @param decider name of the decider; empty for none
 * @param arguments words the decider is given; numbers of items for {@link Reach#WHEN_NOT}
 */
record Clause(Reach reach, String decider, List<String> arguments) {

    /** How far what a decider finds settles the item. */
    enum Reach {
        /** It answers. */
        DECIDES(""),
        /** It can only say no. */
        REFUTES("menyangkal"),
        /** It only helps a person. */
        HINTS("petunjuk"),
        /** It answers for the printed document, where there is one. */
        PRINTED("cetak"),
        /**
         * Where there is a printed document, it helps a person, and so does what would otherwise
         * answer; it may be without a decider.
         */
        PRINTED_HINT("petunjuk-cetak"),
        /** The item is asked only when one of the items named was not answered with yes. */
        WHEN_NOT("bila-tidak");

        private final String word;

        Reach(String word) {
            this.word = word;
        }
    }

    /** The same with another reach. */
    Clause of(Reach other) {
        return new Clause(other, decider, arguments);
    }

    /** Reads the third field of an item's line. */
    static List<Clause> parse(String decision) {
        return decision.equals("-")
                ? List.of()
                : Arrays.stream(decision.split(";")).map(String::strip).map(Clause::one).toList();
    }

    private static Clause one(String text) {
        List<String> words = List.of(text.split("\\s+"));
        Reach reach =
                Arrays.stream(Reach.values())
                        .filter(each -> each.word.equals(words.getFirst()))
                        .findFirst()
                        .orElse(Reach.DECIDES);
        return switch (reach) {
            case WHEN_NOT -> new Clause(reach, "", words.subList(1, words.size()));
            case DECIDES, PRINTED ->
                    new Clause(reach, words.getFirst(), words.subList(1, words.size()));
            case REFUTES, HINTS, PRINTED_HINT ->
                    words.size() == 1
                            ? new Clause(reach, "", List.of())
                            : new Clause(reach, words.get(1), words.subList(2, words.size()));
        };
    }
}
