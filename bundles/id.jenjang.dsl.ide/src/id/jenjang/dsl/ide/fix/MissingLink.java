package id.jenjang.dsl.ide.fix;

import id.jenjang.measure.IndikatorNilai;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Renstra;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Tangga;
import id.jenjang.model.Tujuan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A reference that a rule says an element lacks.
 *
 * @param holder the element that names nothing there
 * @param link the reference
 * @param candidates what it could name
 */
record MissingLink(Bernama holder, EReference link, List<Bernama> candidates) {

    private static final Map<String, EReference> INDICATORS =
            Map.of("J106", Literals.INDIKATOR__DIDUKUNG, "J210", Literals.INDIKATOR__TANGGA);
    private static final Map<String, EReference> PROGRAMS =
            Map.of("J107", Literals.PROGRAM__MENDUKUNG, "J116", Literals.PROGRAM__INSTANSI);
    private static final Map<String, EReference> RENSTRA = Map.of("J109", Literals.RENSTRA__RPJMD);
    private static final Map<String, EReference> TUJUAN =
            Map.of("J108", Literals.TUJUAN__MENDUKUNG, "J122", Literals.TUJUAN__MENDUKUNG);
    private static final Map<String, EReference> SASARAN =
            Map.of("J108", Literals.SASARAN__MENDUKUNG, "J122", Literals.SASARAN__MENDUKUNG);

    /** The rules that say which reference is missing. */
    static Set<String> rules() {
        return Set.of("J106", "J107", "J108", "J109", "J116", "J122", "J210");
    }

    /** What a rule misses at an element; empty when it misses no reference there. */
    static Optional<MissingLink> of(String rule, EObject element, Rencana rencana) {
        return element instanceof NilaiPredikat value
                ? IndikatorNilai.ofOwn(value).flatMap(each -> ladders(rule, each, value, rencana))
                : ofNamed(rule, element, rencana);
    }

    /** Ladders on which the value has a rung. */
    private static Optional<MissingLink> ladders(
            String rule, Indikator indicator, NilaiPredikat value, Rencana rencana) {
        return ofNamed(rule, indicator, rencana)
                .map(
                        all ->
                                new MissingLink(
                                        all.holder(),
                                        all.link(),
                                        all.candidates().stream()
                                                .filter(each -> has((Tangga) each, value))
                                                .toList()));
    }

    private static boolean has(Tangga ladder, NilaiPredikat value) {
        return ladder.getTingkat().contains(value.getPredikat());
    }

    private static Optional<MissingLink> ofNamed(String rule, EObject element, Rencana rencana) {
        var links =
                switch (element) {
                    case Indikator indicator -> INDICATORS;
                    case Program program -> PROGRAMS;
                    case Renstra renstra -> RENSTRA;
                    case Tujuan tujuan -> TUJUAN;
                    case Sasaran sasaran -> SASARAN;
                    default -> Map.<String, EReference>of();
                };
        return Optional.ofNullable(links.get(rule))
                .filter(link -> !element.eIsSet(link))
                .map(
                        link ->
                                new MissingLink(
                                        (Bernama) element, link, titled(element, link, rencana)));
    }

    /** Of half-written elements nobody can tell how near they are. */
    private static List<Bernama> titled(EObject element, EReference link, Rencana rencana) {
        return near(element, link, rencana).stream()
                .filter(each -> each.getNama() != null)
                .toList();
    }

    /** Of the agency of an element what belongs to an agency, else all there is. */
    private static List<Bernama> near(EObject element, EReference link, Rencana rencana) {
        var agency = rencana.instansiOf(element);
        if (link == Literals.INDIKATOR__DIDUKUNG) {
            return List.copyOf(agency.map(rencana::program).orElse(List.of()));
        }
        if (link == Literals.PROGRAM__MENDUKUNG) {
            return List.copyOf(
                    agency.flatMap(rencana::renstra).map(rencana::sasaran).orElse(List.of()));
        }
        var type = link.getEReferenceType();
        return rencana.all(Bernama.class).stream().filter(type::isInstance).toList();
    }
}
