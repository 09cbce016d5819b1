package id.jenjang.dsl.ide.edit;

import id.jenjang.model.RencanaPackage.Literals;

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
    private int index;
    private int offset;
    private int length;
    private String text;
    private WrittenElement child;

    WrittenPart(WrittenElement owner, EObject grammar) {
        this.owner = owner;
        this.grammar = grammar;
        this.assignment = GrammarUtil.containingAssignment(grammar);
        this.feature =
                assignment == null
                        ? null
                        : owner.typeSoFar().getEStructuralFeature(assignment.getFeature());
    }

    private WrittenPart(WrittenElement owner, WrittenPart like) {
        this.owner = owner;
        this.grammar = like.grammar;
        this.assignment = like.assignment;
        this.feature = like.feature;
    }

    /** The same part of the same element in another text, so much further on. */
    WrittenPart moved(WrittenElement to, int shift) {
        var copy = new WrittenPart(to, this);
        copy.stretch(offset + shift, length, text);
        if (child != null) {
            copy.child = child.moved(copy, shift);
        }
        return copy;
    }

    /**
     * The same part in another text, of an element that says something else there.
     *
     * @param shift how much further on it stands there
     * @param grown how much longer it is there
     */
    WrittenPart changed(WrittenElement to, int shift, int grown) {
        var copy = new WrittenPart(to, this);
        copy.stretch(offset + shift, length + grown, null);
        return copy;
    }

    void index(int place) {
        index = place;
    }

    /**
     * Says where it stands.
     *
     * @param words as written; null for an element
     */
    void stretch(int from, int size, String words) {
        offset = from;
        length = size;
        text = words;
    }

    void child(WrittenElement element) {
        child = element;
    }

    /** Its place among the parts of its element. */
    int index() {
        return index;
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
        return offset + length;
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

    /** Whether it is a reference or a short name. */
    boolean isName() {
        return isReference() || holds(Literals.BERNAMA__ID);
    }

    /** The name a reference is to, or a short name; without the mark that allows keywords. */
    String name() {
        return text.startsWith("^") ? text.substring(1) : text;
    }

    /**
     * Whether it ends with the brace that closes a block, behind which nothing of it can follow.
     */
    boolean endsBlock() {
        return child == null ? isKeyword("}") : child.parts().getLast().endsBlock();
    }

    boolean isKeyword(String word) {
        return assignment == null && grammar instanceof Keyword key && key.getValue().equals(word);
    }
}
