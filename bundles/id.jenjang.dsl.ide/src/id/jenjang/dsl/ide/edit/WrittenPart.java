package id.jenjang.dsl.ide.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/** A piece of an element: a keyword, a value, a reference or an element that lies in it. */
final class WrittenPart {

    private final WrittenElement owner;
    private final EObject grammar;
    private final Assignment assignment;
    private final EStructuralFeature feature;
    private int offset;
    private int end;
    private String text;
    private WrittenElement child;

    WrittenPart(WrittenElement owner, EObject grammar) {
        this.owner = owner;
        this.grammar = grammar;
        this.assignment = GrammarUtil.containingAssignment(grammar);
        this.feature =
                assignment == null
                        ? null
                        : owner.type().getEStructuralFeature(assignment.getFeature());
    }

    void stretch(int from, int to, String words) {
        offset = from;
        end = to;
        text = words;
    }

    void child(WrittenElement element) {
        child = element;
        stretch(element.offset(), element.end(), null);
    }

    WrittenElement owner() {
        return owner;
    }

    /** The keyword, rule call or cross reference of the grammar it is an instance of. */
    EObject grammar() {
        return grammar;
    }

    /** Null for a keyword that sets nothing. */
    Assignment assignment() {
        return assignment;
    }

    EStructuralFeature feature() {
        return feature;
    }

    int offset() {
        return offset;
    }

    int end() {
        return end;
    }

    /** As written; null for an element. */
    String text() {
        return text;
    }

    WrittenElement child() {
        return child;
    }

    boolean holds(EStructuralFeature wanted) {
        return feature != null && feature == wanted;
    }

    boolean isReference() {
        return assignment != null && assignment.getTerminal() instanceof CrossReference;
    }

    /** The name a reference is to, or a short name; without the mark that allows keywords. */
    String name() {
        return text.startsWith("^") ? text.substring(1) : text;
    }

    boolean isKeyword(String word) {
        return assignment == null && grammar instanceof Keyword key && key.getValue().equals(word);
    }
}
