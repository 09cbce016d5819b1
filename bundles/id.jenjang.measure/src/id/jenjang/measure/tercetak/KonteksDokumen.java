package id.jenjang.measure.tercetak;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.Belanja;
import id.jenjang.model.Bernama;
import id.jenjang.model.Cuplikan;
import id.jenjang.model.Instansi;
import id.jenjang.model.Tercetak;
import id.jenjang.model.Versi;

import org.eclipse.emf.ecore.EObject;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all pieces of a document share.
 *
 * @param rencana the plan
 * @param dokumen the transcript
 * @param nama ties its names to the plan
 */
record KonteksDokumen(Rencana rencana, Tercetak dokumen, PencocokNama nama) {
    /** The agency whose document it is; null when it is not known. */
    Instansi instansi() {
        return terurai(dokumen.getInstansi());
    }

    /** What a piece is about; null when it does not say. */
    static Bernama tentang(Cuplikan cuplikan) {
        return terurai(cuplikan.getTentang());
    }

    /** The year of a piece's figures where they do not say. */
    int tahun(Cuplikan cuplikan) {
        return cuplikan.getTahun() == 0 ? dokumen.getTahun() : cuplikan.getTahun();
    }

    /** The version a piece prints; null means the one in force. */
    static Versi versi(Cuplikan cuplikan) {
        return cuplikan.isSetVersi() ? cuplikan.getVersi() : null;
    }

    /** An expenditure of the agency's budget, by its name or kind. */
    Optional<EObject> belanja(String tercetak, int tahun, Versi versi) {
        Instansi instansi = instansi();
        if (instansi == null) {
            return Optional.empty();
        }
        Optional<Anggaran> anggaran =
                versi == null
                        ? rencana.anggaranBerlaku(instansi, tahun)
                        : rencana.anggaran(instansi, tahun, versi);
        String nama = Lipatan.padat(Lipatan.nama(tercetak)).replaceFirst("^belanja", "");
        return anggaran.stream()
                .flatMap(a -> a.getBelanja().stream())
                .flatMap(b -> Stream.concat(Stream.of(b), b.getRincian().stream()))
                .filter(b -> sebutan(b).contains(nama))
                .map(EObject.class::cast)
                .findFirst();
    }

    private static List<String> sebutan(Belanja belanja) {
        String uraian =
                belanja.getUraian() == null ? "" : Lipatan.padat(Lipatan.nama(belanja.getUraian()));
        String jenis =
                belanja.getUraian() == null && belanja.getJenis() != null
                        ? belanja.getJenis().getLiteral()
                        : "";
        return Stream.of(uraian.replaceFirst("^belanja", ""), jenis.replace("tak", "tidak"), jenis)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static <T extends EObject> T terurai(T elemen) {
        return elemen == null || elemen.eIsProxy() ? null : elemen;
    }
}
