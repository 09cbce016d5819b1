package id.jenjang.dsl.internal.format;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IAstFactory;

/**
 * Builds elements without values. The formatter and the edit service need the structure of the text
 * only, so a number that cannot be converted is no reason to leave an element alone, and nothing is
 * spent on conversion.
 */
public final class StructureFactory implements IAstFactory {

    @Override
    public EObject create(EClassifier type) {
        return EcoreFactory.eINSTANCE.createEObject();
    }

    @Override
    public void set(EObject element, String feature, Object value, String rule, INode node) {
        // Values do not matter for the structure.
    }

    @Override
    public void add(EObject element, String feature, Object value, String rule, INode node) {
        // Values do not matter for the structure.
    }
}
