package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Rpjmd;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An element that a rule says another one lacks.
 *
 * @param holder the one that lacks it
 * @param link the feature of the holder in which it shall lie; or a feature of its own by which it
 *     shall name the holder, and then it lies elsewhere
 * @param data what it needs to hold beside its name
 */
record MissingPart(EObject holder, EReference link, ElementData data) {

    /** What is missing by the rule that says so, where something of the right kind stands. */
    private static final Map<String, Function<EObject, MissingPart>> RULES =
            Map.ofEntries(
                    Map.entry("J101", at(Literals.TUJUAN__MENDUKUNG, of(Literals.TUJUAN))),
                    Map.entry(
                            "J102",
                            at(
                                    Literals.PEMILIK_INDIKATOR__INDIKATOR,
                                    indicator(JenisIndikator.INDIKATOR))),
                    Map.entry("J103", at(Literals.TUJUAN__SASARAN, of(Literals.SASARAN))),
                    Map.entry(
                            "J104",
                            at(
                                    Literals.PEMILIK_INDIKATOR__INDIKATOR,
                                    indicator(JenisIndikator.IKU))),
                    Map.entry("J105", at(Literals.PROGRAM__MENDUKUNG, of(Literals.PROGRAM))),
                    Map.entry("J111", each -> each instanceof Rpjmd rpjmd ? level(rpjmd) : null),
                    Map.entry("J112", at(Literals.SASARAN__STRATEGI, of(Literals.STRATEGI))),
                    Map.entry("J123", at(Literals.RENSTRA__TUJUAN, of(Literals.TUJUAN))),
                    Map.entry("J512", each -> each instanceof Laporan own ? renstra(own) : null),
                    Map.entry("J603", at(Literals.SKALA__PITA, band())));

    /** The rules that say what is missing. */
    static Set<String> rules() {
        return RULES.keySet();
    }

    /**
     * What a rule misses at an element; empty when it misses nothing that can be written, or when
     * it is there.
     */
    static Optional<MissingPart> of(String rule, EObject element) {
        return Optional.ofNullable(RULES.get(rule))
                .map(each -> each.apply(element))
                .filter(MissingPart::isMissing);
    }

    /** Whether it lies in the holder. */
    boolean isInside() {
        return link.isContainment();
    }

    private boolean isMissing() {
        return !isInside()
                ? link.getEReferenceType().isInstance(holder)
                : link.getEContainingClass().isInstance(holder) && !holder.eIsSet(link);
    }

    private static Function<EObject, MissingPart> at(EReference link, ElementData data) {
        return holder -> new MissingPart(holder, link, data);
    }

    private static ElementData of(EClass type) {
        return ElementData.of(type);
    }

    private static ElementData indicator(JenisIndikator sort) {
        return of(Literals.INDIKATOR).with(Literals.INDIKATOR__JENIS, sort);
    }

    /** A band that takes all that is not less than nothing, until there are others. */
    private static ElementData band() {
        return of(Literals.PITA)
                .with(Literals.PITA__BAWAH, BigDecimal.ZERO)
                .with(Literals.PITA__BAWAH_TERMASUK, true);
    }

    private static MissingPart renstra(Laporan report) {
        return new MissingPart(
                report.getInstansi(), Literals.RENSTRA__INSTANSI, of(Literals.RENSTRA));
    }

    /** The vision, or the first mission below it; of an RPJMD that has neither, both. */
    private static MissingPart level(Rpjmd rpjmd) {
        var visi = of(Literals.VISI);
        if (rpjmd.getVisi() != null) {
            return rpjmd.getMisi().isEmpty()
                    ? new MissingPart(rpjmd.getVisi(), Literals.VISI__MISI, of(Literals.MISI))
                    : null;
        }
        return new MissingPart(
                rpjmd,
                Literals.RPJMD__VISI,
                rpjmd.getMisi().isEmpty()
                        ? visi.with(Literals.VISI__MISI, of(Literals.MISI))
                        : visi);
    }
}
