package id.jenjang.dsl.internal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts the parts of an item where a line may break: before a clause with its own keyword, and after
 * commas.
 */
final class Units {

    /** Keywords inside a value, which begin no clause. */
    private static final Set<String> INNER_WORDS = Set.of("dan", "memakai", "tahun", "NA");

    private Units() {}

    /** The clauses, in order; the first holds the beginning of the item. */
    static List<List<Part>> clauses(List<Part> parts) {
        var clauses = new ArrayList<List<Part>>();
        Part previous = null;
        for (Part part : parts) {
            if (previous == null || part instanceof Token token && startsClause(token, previous)) {
                clauses.add(new ArrayList<>());
            }
            clauses.getLast().add(part);
            previous = part;
        }
        return clauses;
    }

    /** Whether a clause with its own keyword begins here. */
    static boolean startsClause(Token token, Part previous) {
        if (INNER_WORDS.contains(token.text())) {
            return false;
        }
        boolean afterOpening =
                previous instanceof Token before
                        && (before.kind() == Token.Kind.WORD || before.is(",") || before.is(":"));
        boolean keyword =
                token.kind() == Token.Kind.WORD
                        || token.kind() == Token.Kind.LITERAL && token.composite();
        return keyword && !afterOpening;
    }

    /**
     * The elements of the list a clause ends with, each with the comma after it; none when it holds
     * no list.
     */
    static List<List<Part>> elements(List<Part> clause) {
        int start = listStart(clause);
        var elements = new ArrayList<List<Part>>();
        List<Part> element = new ArrayList<>();
        for (Part part : clause.subList(start, clause.size())) {
            element.add(part);
            if (part instanceof Token token && token.is(",")) {
                elements.add(element);
                element = new ArrayList<>();
            }
        }
        if (!element.isEmpty()) {
            elements.add(element);
        }
        return elements.size() > 1 ? elements : List.of();
    }

    /**
     * Where the first element of a list begins: after the keywords, or after the name an entry is
     * for.
     */
    private static int listStart(List<Part> clause) {
        int colon = indexOfColon(clause, 0);
        if (colon >= 0) {
            boolean entry = indexOfColon(clause, colon + 1) < 0;
            return entry ? colon + 1 : colon - 1;
        }
        int start = 0;
        while (start < clause.size()
                && clause.get(start) instanceof Token token
                && token.kind() == Token.Kind.WORD) {
            start++;
        }
        return start;
    }

    private static int indexOfColon(List<Part> clause, int from) {
        for (int i = from; i < clause.size(); i++) {
            if (clause.get(i) instanceof Token token && token.is(":")) {
                return i;
            }
        }
        return -1;
    }
}
