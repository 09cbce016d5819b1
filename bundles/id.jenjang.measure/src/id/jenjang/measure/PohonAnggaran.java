package id.jenjang.measure;

import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which parts an element's amounts are the sum of where none is stated for it. */
final class PohonAnggaran {
    private final Rencana rencana;

    PohonAnggaran(Rencana rencana) {
        this.rencana = rencana;
    }

    /** The amount stated for an element, else the sum over its parts. */
    Jumlah jumlah(
            PenerimaAnggaran untuk, Function<PenerimaAnggaran, Optional<BigDecimal>> dinyatakan) {
        return dinyatakan
                .apply(untuk)
                .map(Jumlah::dari)
                .orElseGet(
                        () ->
                                Jumlah.dari(
                                        bagian(untuk).stream()
                                                .map(b -> jumlah(b, dinyatakan))
                                                .toList()));
    }

    /**
     * The parts of an element: what lies below a program or kegiatan; what carries an objective or
     * indicator, without an element below another one. An indicator nothing carries shares its
     * owner's budget when it is the only one.
     */
    List<? extends PenerimaAnggaran> bagian(PenerimaAnggaran untuk) {
        return switch (untuk) {
            case Program p -> p.getKegiatan();
            case Kegiatan k -> k.getSubKegiatan();
            case Sasaran s -> teratas(rencana.pendukung(s));
            case Indikator i -> bagian(i);
            default -> List.of();
        };
    }

    private List<? extends PenerimaAnggaran> bagian(Indikator indikator) {
        List<ElemenProgram> pendukung = rencana.pendukung(indikator);
        if (!pendukung.isEmpty()) {
            return teratas(pendukung);
        }
        boolean tunggal =
                indikator.eContainer() instanceof PemilikIndikator p
                        && p.getIndikator().size() == 1;
        return tunggal && indikator.eContainer() instanceof PenerimaAnggaran pemilik
                ? List.of(pemilik)
                : List.of();
    }

    private static List<ElemenProgram> teratas(Collection<ElemenProgram> elemen) {
        Set<EObject> semua = new HashSet<>(elemen);
        return elemen.stream().filter(e -> !diBawah(e, semua)).toList();
    }

    private static boolean diBawah(ElemenProgram elemen, Set<EObject> lain) {
        for (EObject e = elemen.eContainer(); e != null; e = e.eContainer()) {
            if (lain.contains(e)) {
                return true;
            }
        }
        return false;
    }
}
