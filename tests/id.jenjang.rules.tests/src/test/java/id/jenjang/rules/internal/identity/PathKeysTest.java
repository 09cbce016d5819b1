package id.jenjang.rules.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.model.RencanaPackage;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

import java.util.TreeSet;

/** Whatever can stand beside others of its kind is known by more than its position. */
class PathKeysTest {

    @Test
    void everyRepeatedKindHasAKey() {
        var byPosition = new TreeSet<String>();
        for (EClassifier each : RencanaPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass kind) {
                for (EReference held : kind.getEAllContainments()) {
                    EClass type = held.getEReferenceType();
                    if (held.isMany() && !type.isAbstract() && PathKeys.of(type).isEmpty()) {
                        byPosition.add(type.getName());
                    }
                }
            }
        }
        assertEquals(new TreeSet<String>(), byPosition);
    }
}
