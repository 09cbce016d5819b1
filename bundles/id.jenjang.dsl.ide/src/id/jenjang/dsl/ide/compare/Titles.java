package id.jenjang.dsl.ide.compare;

import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tells an element apart for people. */
final class Titles {

    /** What an element without a name is told apart by, where it has it. */
    static final List<String> TELLING =
            List.of(
                    "jenis",
                    "judul",
                    "kunci",
                    "kelompok",
                    "menurut",
                    "kelemahan",
                    "indikator",
                    "untuk",
                    "tentang",
                    "instansi",
                    "tahun",
                    "versi",
                    "halaman");

    private Titles() {}

    static String code(EObject element) {
        return element instanceof ElemenProgram program ? text(program.getKode()) : "";
    }

    static String shortName(EObject element) {
        return element instanceof Bernama named ? text(named.getId()) : "";
    }

    static String of(EObject element) {
        if (element == null) {
            return "";
        }
        if (element instanceof Bernama named && named.getNama() != null) {
            return named.getNama();
        }
        var told =
                telling(element)
                        .map(value -> value instanceof EObject other ? of(other) : shown(value))
                        .collect(Collectors.joining(" "));
        return told.isEmpty() ? shortName(element) : told;
    }

    /** The values that tell an element apart from its like: texts, numbers, other elements. */
    static Stream<Object> telling(EObject element) {
        return TELLING.stream()
                .map(element.eClass()::getEStructuralFeature)
                .filter(Objects::nonNull)
                .filter(each -> !each.isMany())
                .filter(each -> !(each instanceof EReference r && r.isContainment()))
                .map(element::eGet)
                .filter(Objects::nonNull)
                .filter(each -> !(each instanceof EObject other && other.eIsProxy()));
    }

    private static String shown(Object value) {
        return value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
