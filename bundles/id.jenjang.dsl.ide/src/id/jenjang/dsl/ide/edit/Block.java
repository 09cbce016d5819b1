package id.jenjang.dsl.ide.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;

/**
 * The statements of an element, between its braces, or those of a whole file.
 *
 * @param begin index of the part its first statement begins with
 * @param end index behind the part its last statement ends with
 * @param from where in the text it begins, behind its opening brace
 * @param to where in the text it ends, before its closing brace
 */
record Block(WrittenElement element, int begin, int end, int from, int to) {

    /** The block of an element; null when it has none. */
    static Block of(WrittenElement element, int textLength) {
        var parts = element.parts();
        if (element.parent() == null) {
            return new Block(element, 0, parts.size(), 0, textLength);
        }
        if (!parts.getLast().isKeyword("}")) {
            return null;
        }
        int open = 0;
        while (!parts.get(open).isKeyword("{")) {
            open++;
        }
        return new Block(
                element,
                open + 1,
                parts.size() - 1,
                parts.get(open).end(),
                parts.getLast().offset());
    }

    boolean holds(int start, int behind) {
        return from <= start && behind <= to;
    }

    WrittenPart part(int index) {
        return element.parts().get(index);
    }

    /** Where the space before a part begins. */
    int start(int index) {
        return index == begin ? from : part(index - 1).end();
    }

    /** The first part that ends at an offset or behind it. */
    int firstEndingAt(int offset) {
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = (low + high) / 2;
            if (part(middle).end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Behind the last part that begins at an offset or before it. */
    int behindBeginningAt(int offset) {
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = (low + high) / 2;
            if (part(middle).offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first part of the statement a part belongs to. */
    int firstOfStatement(int index) {
        return instance(index)[0];
    }

    /** Behind the last part of the statement a part belongs to. */
    int behindStatement(int index) {
        return instance(index)[1] + 1;
    }

    private int[] instance(int index) {
        var clause = statement(index);
        return clause == null ? new int[] {index, index} : Clauses.instance(element, clause, index);
    }

    /** The part of the grammar that makes the statement of a part; null when it makes but one. */
    private AbstractElement statement(int index) {
        var part = part(index);
        AbstractElement found = null;
        var at = Clauses.clause(part.assignment() == null ? part.grammar() : part.assignment());
        while (at != null && !opensBlock(at)) {
            found = loop(at) == null ? found : at;
            at = Clauses.around(at);
        }
        return found;
    }

    private boolean opensBlock(AbstractElement clause) {
        return begin > 0 && EcoreUtil.isAncestor(clause, part(begin - 1).grammar());
    }

    private static EObject loop(AbstractElement clause) {
        if (clause.eContainer() instanceof Alternatives choice
                && GrammarUtil.isMultipleCardinality(choice)) {
            return choice;
        }
        return GrammarUtil.isMultipleCardinality(clause) && !(clause instanceof Alternatives)
                ? clause
                : null;
    }

    /**
     * Whether the grammar has the statements of some parts any number of times, in any order with
     * each other: then each can be read without those before it.
     */
    boolean isLoop(int from, int to) {
        EObject common = null;
        for (int i = from; i < to; i = behindStatement(i)) {
            var clause = statement(i);
            var loop = clause == null ? null : loop(clause);
            if (loop == null || common != null && common != loop) {
                return false;
            }
            common = loop;
        }
        return true;
    }
}
