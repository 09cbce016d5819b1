package id.jenjang.measure.tercetak;

import id.jenjang.measure.Rencana;
import id.jenjang.measure.tercetak.Padanan.Mirip;
import id.jenjang.measure.tercetak.Padanan.Rancu;
import id.jenjang.measure.tercetak.Padanan.Sama;
import id.jenjang.measure.tercetak.Padanan.TidakAda;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenRpjmd;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SasaranDaerah;
import id.jenjang.model.Sebutan;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tercetak;
import id.jenjang.model.Tujuan;
import id.jenjang.model.TujuanDaerah;
import id.jenjang.model.Visi;

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
     * @param pemilik the element right beside it in print; null where there is none
     */
    record Pertanyaan(JenisNama jenis, JenisNama induk, List<EObject> konteks, EObject pemilik) {}

    /** An agency's own goals and objectives, or what stands above them in the RPJMD. */
    private enum Ruang {
        SENDIRI,
        DAERAH
    }

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
        Indikator milik = milikPemilik(nama, tanya);
        if (milik != null) {
            return nama.equals(Lipatan.nama(milik.getNama())) ? new Sama(milik) : new Mirip(milik);
        }
        for (Ruang ruang : Ruang.values()) {
            List<Bernama> sama = pilih(calon(List.of(nama), tanya, ruang), tanya);
            if (!sama.isEmpty()) {
                return sama.size() == 1 ? new Sama(sama.getFirst()) : new Rancu(List.copyOf(sama));
            }
        }
        for (Ruang ruang : Ruang.values()) {
            Padanan mirip = mirip(nama, tanya, ruang);
            if (mirip != null) {
                return mirip;
            }
        }
        return new TidakAda(terdekat(nama, tanya));
    }

    /**
     * The indicator of the goal or objective in the row that is nearest by name, even where another
     * bears just that name: a report does not look elsewhere. Null when none or several are near.
     */
    private static Indikator milikPemilik(String nama, Pertanyaan tanya) {
        if (tanya.jenis() != JenisNama.INDIKATOR
                || !(tanya.pemilik() instanceof PemilikIndikator pemilik)
                || tanya.induk() != null && !jenis((Bernama) pemilik, tanya.induk())) {
            return null;
        }
        Indikator terdekat = null;
        int paling = Integer.MAX_VALUE;
        for (Indikator satu : pemilik.getIndikator()) {
            String asli = satu.getNama() == null ? "" : Lipatan.nama(satu.getNama());
            int beda = asli.equals(nama) ? 0 : Kemiripan.beda(nama, asli);
            if (beda >= 0 && beda <= paling) {
                terdekat = beda == paling ? null : satu;
                paling = beda;
            }
        }
        return terdekat;
    }

    /** Null when no name is near. */
    private Padanan mirip(String nama, Pertanyaan tanya, Ruang ruang) {
        List<Calon> dekat =
                ingatan.computeIfAbsent(nama, this::dekat).stream()
                        .filter(c -> !calon(List.of(c.nama()), tanya, ruang).isEmpty())
                        .toList();
        if (dekat.isEmpty()) {
            return null;
        }
        int beda = dekat.getFirst().beda();
        // Another name that is nearly as near leaves it open which one was meant.
        List<String> setara =
                dekat.stream()
                        .filter(c -> c.beda() <= (beda == 0 ? 0 : beda + Math.max(1, beda / 3)))
                        .map(Calon::nama)
                        .toList();
        List<Bernama> terpilih = pilih(calon(setara, tanya, ruang), tanya);
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
        Pertanyaan bebas = new Pertanyaan(JenisNama.URAIAN, null, tanya.konteks(), null);
        List<String> serupa = ingatan.get(nama).stream().map(Calon::nama).toList();
        List<String> sekata =
                indeks.dekat(nama).stream()
                        .filter(n -> Kemiripan.seruang(nama, n) >= SERUANG)
                        .sorted(Comparator.comparingInt(n -> -Kemiripan.seruang(nama, n)))
                        .toList();
        return Stream.of(semua(List.of(nama), bebas), semua(serupa, bebas), semua(sekata, tanya))
                .flatMap(List::stream)
                .findFirst()
                .orElse(null);
    }

    private List<Bernama> semua(List<String> nama, Pertanyaan tanya) {
        return Stream.of(Ruang.values()).flatMap(r -> calon(nama, tanya, r).stream()).toList();
    }

    private List<Bernama> calon(List<String> nama, Pertanyaan tanya, Ruang ruang) {
        List<Bernama> hasil = new ArrayList<>();
        for (String satu : nama) {
            for (Bernama elemen : indeks.sama(satu)) {
                boolean daerah = elemen instanceof ElemenRpjmd || elemen instanceof Visi;
                if (daerah == (ruang == Ruang.DAERAH)
                        && jenis(elemen, tanya.jenis())
                        && milikInstansi(elemen)) {
                    hasil.add(elemen);
                }
            }
        }
        return hasil;
    }

    private static boolean jenis(Bernama elemen, JenisNama jenis) {
        return switch (jenis) {
            case TUJUAN -> elemen instanceof Tujuan || elemen instanceof TujuanDaerah;
            case SASARAN -> elemen instanceof Sasaran || elemen instanceof SasaranDaerah;
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
            List<Bernama> anak = calon.stream().filter(c -> anak(c, atas)).toList();
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

    /** Whether an element is below another in the plan, or is said to support it. */
    private static boolean anak(Bernama elemen, EObject atas) {
        return elemen.eContainer() == atas
                || elemen instanceof Tujuan t && t.getMendukung().contains(atas)
                || elemen instanceof Sasaran s && s.getMendukung().contains(atas);
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
