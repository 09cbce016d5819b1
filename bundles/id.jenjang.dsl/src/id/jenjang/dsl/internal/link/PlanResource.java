package id.jenjang.dsl.internal.link;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;
import org.eclipse.xtext.util.Tuples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan file whose unresolved names cost the same however many there are. Xtext searches its list
 * of errors at every name, resolved or not; here each reference is resolved once, so nothing is
 * ever told twice or taken back. The file knows the names of the plan it is read in, and which of
 * its own names led nowhere.
 */
public final class PlanResource extends LazyLinkingResource {

    private final List<Unresolved> unresolved = new ArrayList<>();
    private IdIndex index;

    /** The names of the plan this file is read in; null before they are known. */
    IdIndex index() {
        return index;
    }

    /**
     * Tells the names of the plan while the file is linked. They are forgotten afterwards, so that
     * a file that later plans share does not keep this one.
     *
     * @param names the names, or null when the file is linked
     */
    public void setIndex(IdIndex names) {
        index = names;
    }

    /** Resolves what the file names. */
    public void link() {
        resolveLazyCrossReferences(CancelIndicator.NullImpl);
    }

    /**
     * Takes what was read elsewhere: the elements, their nodes and the syntax errors. What the
     * elements name is resolved by {@link #resolve} and nothing else.
     */
    public void take(IParseResult read) {
        setParseResult(read);
        getContents().add(read.getRootASTElement());
        addSyntaxErrors();
    }

    /** The element a name leads to; nothing, and an error, when there is none of the right kind. */
    public Optional<EObject> resolve(EObject element, EReference reference, INode node) {
        try {
            var found = getLinkingService().getLinkedObjects(element, reference, node);
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
            createAndAddDiagnostic(Tuples.create(element, reference, node));
        } catch (IllegalNodeException e) {
            createAndAddDiagnostic(Tuples.create(element, reference, node), e);
        }
        return Optional.empty();
    }

    /** The names that led nowhere when the file was linked. */
    public List<Unresolved> unresolved() {
        return unresolved;
    }

    @Override
    protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> triple) {
        unresolved.add(new Unresolved(triple.getFirst(), triple.getSecond(), triple.getThird()));
        var message = createDiagnosticMessage(triple);
        if (message != null) {
            getDiagnosticList(message).add(createDiagnostic(triple, message));
        }
    }

    @Override
    protected void createAndAddDiagnostic(
            Triple<EObject, EReference, INode> triple, IllegalNodeException failure) {
        unresolved.add(new Unresolved(triple.getFirst(), triple.getSecond(), triple.getThird()));
        super.createAndAddDiagnostic(triple, failure);
    }

    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> triple) {
        // A name that resolves was not told before: see the class comment.
    }

    /**
     * A name that leads nowhere.
     *
     * @param element whose reference it is
     * @param reference what it should lead to
     * @param node the name in the text
     */
    public record Unresolved(EObject element, EReference reference, INode node) {}
}
