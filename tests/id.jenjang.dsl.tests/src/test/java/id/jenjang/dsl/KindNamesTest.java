package id.jenjang.dsl;

import static org.junit.jupiter.api.Assertions.assertFalse;

import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whatever a mistake can stand in, and whatever a name can mean, has a word in both languages. */
class KindNamesTest {

    static Stream<String> kinds() {
        var names = new TreeSet<String>();
        for (var each : RencanaPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass kind) {
                if (!kind.isAbstract() && Literals.SIMPUL.isSuperTypeOf(kind)) {
                    names.add(kind.getName());
                }
                for (EReference link : kind.getEAllReferences()) {
                    if (!link.isContainment()) {
                        names.add(link.getEReferenceType().getName());
                    }
                }
            }
        }
        return names.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasAWord(String kind) {
        assertFalse(new DslMessages(Locale.of("id")).get("unsur." + kind).isBlank());
        assertFalse(new DslMessages(Locale.ENGLISH).get("unsur." + kind).isBlank());
    }
}
