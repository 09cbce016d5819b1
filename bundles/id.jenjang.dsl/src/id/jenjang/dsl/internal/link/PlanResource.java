package id.jenjang.dsl.internal.link;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/**
 * A plan file whose unresolved names cost the same however many there are. Xtext searches its list
 * of errors at every name, resolved or not; here each reference is resolved once, so nothing is
 * ever told twice or taken back.
 */
public final class PlanResource extends LazyLinkingResource {

    @Override
    protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> triple) {
        var message = createDiagnosticMessage(triple);
        if (message != null) {
            getDiagnosticList(message).add(createDiagnostic(triple, message));
        }
    }

    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> triple) {
        // A name that resolves was not told before: see the class comment.
    }
}
