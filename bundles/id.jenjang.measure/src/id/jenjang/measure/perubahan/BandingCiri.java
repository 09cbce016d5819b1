package id.jenjang.measure.perubahan;

import id.jenjang.measure.Rencana;
import id.jenjang.measure.perubahan.Perubahan.GantiCiri;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tujuan;

import org.eclipse.emf.common.util.Enumerator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the properties of two states of one element. */
final class BandingCiri {

    private final Rencana lama;
    private final Rencana baru;
    private final Pemadanan padanan;

    BandingCiri(Rencana lama, Rencana baru, Pemadanan padanan) {
        this.lama = lama;
        this.baru = baru;
        this.padanan = padanan;
    }

    List<Perubahan> banding(Bernama before, Bernama after) {
        List<Perubahan> changes = new ArrayList<>();
        Map<Ciri, String> earlier = ciri(before);
        ciri(after)
                .forEach(
                        (property, text) -> {
                            String was = earlier.get(property);
                            if (!Objects.equals(was, text)) {
                                changes.add(new GantiCiri(after, property, was, text));
                            }
                        });
        mendukung(before, after, changes);
        return changes;
    }

    /** The properties of an element's type, null where it has none; the same keys for one type. */
    private static Map<Ciri, String> ciri(Bernama element) {
        Map<Ciri, String> texts = new EnumMap<>(Ciri.class);
        if (element instanceof ElemenProgram e) {
            texts.put(Ciri.KODE, teks(e.getKode()));
        }
        if (element instanceof SubKegiatan s) {
            texts.put(Ciri.LOKASI, teks(s.getLokasi()));
            texts.put(Ciri.PENANGGUNG_JAWAB, nama(s.getPenanggungJawab()));
        }
        if (element instanceof Indikator i) {
            texts.put(Ciri.JENIS, teks(i.getJenis()));
            texts.put(Ciri.SATUAN, teks(i.getSatuan()));
            texts.put(Ciri.ARAH, teks(i.getArah()));
            texts.put(Ciri.AKUMULASI, teks(i.getAkumulasi()));
            texts.put(Ciri.RUMUS, teks(i.getRumus()));
            texts.put(Ciri.SUMBER_DATA, teks(i.getSumberData()));
            texts.put(Ciri.PENANGGUNG_JAWAB, nama(i.getPenanggungJawab()));
        }
        return texts;
    }

    private static String teks(Enumerator value) {
        return value == null ? null : value.getLiteral();
    }

    private static String teks(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }

    /** Who is responsible, by id; the name where there is none. */
    private static String nama(Collection<? extends Bernama> elements) {
        return teks(
                elements.stream()
                        .filter(e -> !e.eIsProxy())
                        .map(Bernama::getNama)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; ")));
    }

    /** What is dropped or added is told of itself, so only what both plans have counts here. */
    private void mendukung(Bernama before, Bernama after, List<Perubahan> changes) {
        List<Bernama> was =
                didukung(lama, before).stream().filter(e -> padanan.keBaru(e).isPresent()).toList();
        List<Bernama> is =
                didukung(baru, after).stream().filter(e -> padanan.keLama(e).isPresent()).toList();
        Set<Bernama> sameAsBefore =
                was.stream().map(e -> padanan.keBaru(e).orElseThrow()).collect(Collectors.toSet());
        if (!sameAsBefore.equals(Set.copyOf(is))) {
            Function<List<Bernama>, String> names = BandingCiri::nama;
            changes.add(new GantiCiri(after, Ciri.MENDUKUNG, names.apply(was), names.apply(is)));
        }
    }

    private static List<Bernama> didukung(Rencana rencana, Bernama element) {
        return switch (element) {
            case Tujuan t -> resolved(t.getMendukung());
            case Sasaran s -> resolved(s.getMendukung());
            case ElemenProgram e -> List.copyOf(rencana.didukungOleh(e));
            default -> List.of();
        };
    }

    private static List<Bernama> resolved(Collection<? extends Bernama> elements) {
        return elements.stream().filter(e -> !e.eIsProxy()).map(e -> (Bernama) e).toList();
    }
}
