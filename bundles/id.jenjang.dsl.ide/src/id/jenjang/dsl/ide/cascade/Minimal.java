package id.jenjang.dsl.ide.cascade;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.Writable;
import id.jenjang.dsl.ide.edit.Writable.Slot;
import id.jenjang.dsl.ide.form.Labels;
import id.jenjang.dsl.ide.form.ValueEntry;
import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Bernama;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Renstra;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The smallest elements that can be written, with words for a person to write over. */
final class Minimal {

    /** Of a choice of the language one must be taken. */
    private static final Set<EStructuralFeature> CHOSEN =
            Set.of(Literals.BAGIAN__ISI, Literals.CUPLIKAN__ISI);

    private static final int DEEP = 4;

    private final Rencana rencana;
    private final EObject near;
    private final Labels labels;
    private final Sentences sentences;

    /**
     * Smallest elements beside or below an element.
     *
     * @param near elements near it are named
     */
    Minimal(Rencana rencana, EObject near, Labels labels, Sentences sentences) {
        this.rencana = rencana;
        this.near = near;
        this.labels = labels;
        this.sentences = sentences;
    }

    /** Empty when something that it must name is not there yet. */
    Optional<ElementData> of(Writable kind) {
        return of(kind, DEEP);
    }

    private Optional<ElementData> of(Writable kind, int deep) {
        Map<EStructuralFeature, List<Object>> values = new LinkedHashMap<>();
        for (var slot : kind.slots()) {
            if (slot.mandatory() || CHOSEN.contains(slot.feature())) {
                var value = deep == 0 ? Optional.empty() : value(kind.type(), slot, deep);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.put(slot.feature(), List.of(value.get()));
            }
        }
        return Optional.of(new ElementData(kind.type(), values));
    }

    private Optional<?> value(EClass type, Slot slot, int deep) {
        var feature = slot.feature();
        if (!slot.choices().isEmpty()) {
            return Optional.of(slot.choices().getFirst());
        }
        if (feature instanceof EReference reference) {
            return reference.isContainment()
                    ? contained(reference, slot, deep)
                    : nearest(reference.getEReferenceType());
        }
        return Optional.of(
                switch (feature.getEType().getInstanceClass().getSimpleName()) {
                    case "int", "Integer" -> year();
                    case "BigDecimal" -> BigDecimal.ZERO;
                    case "LocalDate" -> LocalDate.of(year(), 1, 1);
                    default -> text(type, slot);
                });
    }

    private Optional<ElementData> contained(EReference reference, Slot slot, int deep) {
        return reference.getEReferenceType() == Literals.NILAI
                ? Optional.of(ValueEntry.number(BigDecimal.ZERO, false))
                : slot.kinds().stream().findFirst().flatMap(each -> of(each, deep - 1));
    }

    private Object text(EClass type, Slot slot) {
        var feature = slot.feature();
        if (feature == Literals.BERNAMA__ID) {
            return fresh(type.getName());
        }
        if (feature == Literals.LAPORAN__JENIS) {
            return "LKjIP";
        }
        if (feature == Literals.ANGKA_TERCETAK__BESARAN) {
            return "target";
        }
        if (feature == Literals.ANGKA_TERCETAK__NILAI) {
            return "0";
        }
        if (feature == Literals.BERNAMA__NAMA) {
            return sentences.get("baru", labels.of(type));
        }
        return slot.lines() ? "\n" : "…";
    }

    private String fresh(String stem) {
        return IntStream.iterate(1, each -> each + 1)
                .mapToObj(each -> stem + each)
                .filter(each -> rencana.byId(each).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The newest year the plan speaks of. */
    private int year() {
        var years =
                IntStream.concat(
                        rencana.all(Laporan.class).stream().mapToInt(Laporan::getTahun),
                        IntStream.concat(
                                rencana.all(Pengukuran.class).stream()
                                        .mapToInt(Pengukuran::getTahun),
                                rencana.all(Anggaran.class).stream().mapToInt(Anggaran::getTahun)));
        return years.max()
                .orElseGet(
                        () ->
                                rencana.all(Renstra.class).stream()
                                        .flatMap(each -> rencana.periode(each).stream())
                                        .mapToInt(each -> each.getAwal())
                                        .findFirst()
                                        .orElse(Year.now().getValue()));
    }

    /** The agency it belongs to; else the first element of the kind that has a name. */
    private Optional<String> nearest(EClass type) {
        var agency = near == null ? Optional.<Instansi>empty() : rencana.instansiOf(near);
        if (type == Literals.INSTANSI && agency.isPresent()) {
            return agency.map(Bernama::getId);
        }
        var named =
                rencana.all(Bernama.class).stream()
                        .filter(each -> type.isSuperTypeOf(each.eClass()) && each.getId() != null)
                        .toList();
        return named.stream()
                .filter(each -> agency.isEmpty() || rencana.instansiOf(each).equals(agency))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(Bernama::getId);
    }
}
