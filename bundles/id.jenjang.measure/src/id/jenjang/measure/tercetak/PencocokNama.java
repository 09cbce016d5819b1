package id.jenjang.measure.tercetak;

import id.jenjang.measure.Rencana;
import id.jenjang.measure.tercetak.Padanan.Mirip;
import id.jenjang.measure.tercetak.Padanan.Rancu;
import id.jenjang.measure.tercetak.Padanan.Sama;
import id.jenjang.measure.tercetak.Padanan.TidakAda;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Sebutan;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tercetak;
import id.jenjang.model.Tujuan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Ties printed names to the elements of a plan, for one document. Nearness in the plan decides
 * between elements of one name; spelling decides the rest.
 */
final class PencocokNama {
    /** Percent of words a name must share to be offered. */
    private static final int SERUANG = 40;

    private final Rencana rencana;
    private final IndeksNama indeks;
    private final Instansi instansi;
    private final Map<String, EObject> sebutan = new HashMap<>();
    private final Map<String, List<Calon>> ingatan = new HashMap<>();

    /** A folded name of the plan and by how many letters it differs from the printed one. */
    private record Calon(String nama, int beda) {}

    /**
     * What is asked.
     *
     * @param jenis what the name should name
     * @param induk for indicators whose they are; null where that is not said
     * @param konteks elements it stands below in print, nearest first
     */
    record Pertanyaan(JenisNama jenis, JenisNama induk, List<EObject> konteks) {}

    PencocokNama(Rencana rencana, IndeksNama indeks, Tercetak tercetak) {
        this.rencana = rencana;
        this.indeks = indeks;
        Instansi milik = tercetak.getInstansi();
        this.instansi = milik == null || milik.eIsProxy() ? null : milik;
        for (Sebutan satu : tercetak.getSebutan()) {
            if (satu.getNama() != null && satu.getUntuk() != null && !satu.getUntuk().eIsProxy()) {
                sebutan.putIfAbsent(Lipatan.nama(satu.getNama()), satu.getUntuk());
            }
        }
    }

    /** The element a printed name stands for. */
    Padanan cocok(String tercetak, Pertanyaan tanya) {
        String nama = Lipatan.nama(tercetak);
        EObject disebut = sebutan.get(nama);
        if (disebut != null) {
            return new Sama(disebut);
        }
        List<Bernama> sama = pilih(calon(List.of(nama), tanya), tanya);
        if (sama.size() == 1) {
            return new Sama(sama.getFirst());
        }
        return sama.size() > 1 ? new Rancu(List.copyOf(sama)) : mirip(nama, tanya);
    }

    private Padanan mirip(String nama, Pertanyaan tanya) {
        List<Calon> dekat =
                ingatan.computeIfAbsent(nama, this::dekat).stream()
                        .filter(c -> !calon(List.of(c.nama()), tanya).isEmpty())
                        .toList();
        if (dekat.isEmpty()) {
            return new TidakAda(terdekat(nama, tanya));
        }
        int beda = dekat.getFirst().beda();
        // Another name that is nearly as near leaves it open which one was meant.
        List<String> setara =
                dekat.stream()
                        .filter(c -> c.beda() <= (beda == 0 ? 0 : beda + Math.max(1, beda / 3)))
                        .map(Calon::nama)
                        .toList();
        List<Bernama> terpilih = pilih(calon(setara, tanya), tanya);
        return terpilih.size() == 1
                ? new Mirip(terpilih.getFirst())
                : new Rancu(List.copyOf(terpilih));
    }

    private List<Calon> dekat(String nama) {
        List<Calon> hasil = new ArrayList<>();
        for (String lain : indeks.dekat(nama)) {
            int beda = Kemiripan.beda(nama, lain);
            if (beda >= 0) {
                hasil.add(new Calon(lain, beda));
            }
        }
        hasil.sort(Comparator.comparingInt(Calon::beda));
        return hasil;
    }

    /** What a message may offer: the same name of another kind, else one that shares words. */
    private EObject terdekat(String nama, Pertanyaan tanya) {
        Pertanyaan bebas = new Pertanyaan(JenisNama.URAIAN, null, tanya.konteks());
        List<String> serupa = ingatan.get(nama).stream().map(Calon::nama).toList();
        List<String> sekata =
                indeks.dekat(nama).stream()
                        .filter(n -> Kemiripan.seruang(nama, n) >= SERUANG)
                        .sorted(Comparator.comparingInt(n -> -Kemiripan.seruang(nama, n)))
                        .toList();
        return Stream.of(calon(List.of(nama), bebas), calon(serupa, bebas), calon(sekata, tanya))
                .flatMap(List::stream)
                .findFirst()
                .orElse(null);
    }

    private List<Bernama> calon(List<String> nama, Pertanyaan tanya) {
        List<Bernama> hasil = new ArrayList<>();
        for (String satu : nama) {
            for (Bernama elemen : indeks.sama(satu)) {
                if (jenis(elemen, tanya.jenis()) && milikInstansi(elemen)) {
                    hasil.add(elemen);
                }
            }
        }
        return hasil;
    }

    private static boolean jenis(Bernama elemen, JenisNama jenis) {
        return switch (jenis) {
            case TUJUAN -> elemen instanceof Tujuan;
            case SASARAN -> elemen instanceof Sasaran;
            case INDIKATOR -> elemen instanceof Indikator;
            case PROGRAM -> elemen instanceof Program;
            case KEGIATAN -> elemen instanceof Kegiatan;
            case SUB_KEGIATAN -> elemen instanceof SubKegiatan;
            case BELANJA -> false;
            case URAIAN -> true;
        };
    }

    private boolean milikInstansi(Bernama elemen) {
        return instansi == null
                || elemen == instansi
                || rencana.instansiOf(elemen).map(i -> i == instansi).orElse(true);
    }

    /** The elements that stand nearest to what is printed above them. */
    private static List<Bernama> pilih(List<Bernama> calon, Pertanyaan tanya) {
        if (calon.size() < 2) {
            return calon;
        }
        for (EObject atas : tanya.konteks()) {
            List<Bernama> anak = calon.stream().filter(c -> c.eContainer() == atas).toList();
            List<Bernama> turunan =
                    anak.isEmpty()
                            ? calon.stream()
                                    .filter(c -> c != atas && EcoreUtil.isAncestor(atas, c))
                                    .toList()
                            : anak;
            if (!turunan.isEmpty()) {
                return teratas(turunan, tanya);
            }
        }
        return teratas(calon, tanya);
    }

    private static List<Bernama> teratas(List<Bernama> calon, Pertanyaan tanya) {
        int tinggi = calon.stream().mapToInt(c -> urutan(c, tanya)).min().orElse(0);
        return calon.stream().filter(c -> urutan(c, tanya) == tinggi).toList();
    }

    /**
     * What a table means that does not say: programs before what they contain, IKU before others.
     */
    private static int urutan(Bernama elemen, Pertanyaan tanya) {
        EObject pemilik = elemen instanceof Indikator ? elemen.eContainer() : elemen;
        if (elemen instanceof Indikator && tanya.induk() != null && pemilik instanceof Bernama b) {
            return jenis(b, tanya.induk()) ? 0 : 1;
        }
        int tambahan = elemen instanceof Indikator && tanya.jenis() == JenisNama.URAIAN ? 10 : 0;
        return tambahan
                + switch (pemilik) {
                    case Program p -> elemen instanceof Indikator ? 3 : 0;
                    case Kegiatan k -> elemen instanceof Indikator ? 4 : 1;
                    case SubKegiatan s -> elemen instanceof Indikator ? 5 : 2;
                    case Sasaran s -> elemen instanceof Indikator ? 1 : 3;
                    case Tujuan t -> elemen instanceof Indikator ? 2 : 4;
                    case null, default -> 6;
                };
    }
}
