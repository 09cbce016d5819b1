package id.jenjang.dsl.internal.link;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractScope;

/**
 * Links a short name to the element of the plan that has it and is of the kind the place asks for,
 * in any file.
 */
public final class PlanScopeProvider implements IScopeProvider {

    @Override
    public IScope getScope(EObject context, EReference reference) {
        return IdIndex.of(context)
                .<IScope>map(index -> new PlanScope(index, reference.getEReferenceType()))
                .orElse(IScope.NULLSCOPE);
    }

    private static final class PlanScope extends AbstractScope {

        private final IdIndex index;
        private final EClass type;

        PlanScope(IdIndex index, EClass type) {
            super(IScope.NULLSCOPE, false);
            this.index = index;
            this.type = type;
        }

        @Override
        public IEObjectDescription getSingleElement(QualifiedName name) {
            return name.getSegmentCount() == 1
                    ? index.description(name.getFirstSegment(), type)
                    : null;
        }

        @Override
        protected Iterable<IEObjectDescription> getAllLocalElements() {
            return index.descriptions(type);
        }
    }
}
