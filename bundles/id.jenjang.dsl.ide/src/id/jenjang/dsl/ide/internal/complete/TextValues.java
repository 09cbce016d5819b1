package id.jenjang.dsl.ide.internal.complete;

import id.jenjang.dsl.ide.complete.CompletionItem;
import id.jenjang.dsl.ide.internal.expect.Option;
import id.jenjang.rules.Regulation;

import org.eclipse.emf.ecore.EClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Texts in quotes that come again and again: units, sources of money, titles of chapters. */
final class TextValues implements Source {

    /** What elements of one kind usually share. */
    private static final Set<String> SHARED =
            Set.of(
                    "Indikator.satuan",
                    "Keluaran.satuan",
                    "ButirSarana.satuan",
                    "ButirSarana.kondisi",
                    "ButirSarana.uraian",
                    "RincianPegawai.uraian",
                    "Pegawai.menurut",
                    "Pegawai.kelompok",
                    "Pegawai.sumber",
                    "Sarana.sumber",
                    "EntriAnggaran.sumber",
                    "Indikator.sumberData",
                    "Pejabat.pangkat",
                    "Pembanding.tingkat",
                    "ButirEvaluasi.waktu",
                    "SubKegiatan.lokasi",
                    "TabelTarget.dasar",
                    "Laporan.tempat",
                    "Laporan.aturan");

    @Override
    public void propose(Site site, Option option, Drafts drafts) {
        boolean text = option.terminal().equals("STRING");
        boolean percent = option.place().endsWith(".satuan") && option.keyword().isPresent();
        if (!text && !percent) {
            return;
        }
        var match = new Match(site.typed());
        int rank = 0;
        for (var value : values(site, option)) {
            boolean sign = value.equals("%");
            if (match.fits(value) && (sign ? percent && !site.quoted() : text)) {
                drafts.add(
                        new Draft(
                                        CompletionItem.Kind.TEXT,
                                        value,
                                        sign ? site.word(value) : site.string(quotable(value)))
                                .filter(site.quoted() || sign ? value : "\"" + value)
                                .at(Draft.Group.VALUES, rank));
            }
            rank++;
        }
    }

    private static String quotable(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static Set<String> values(Site site, Option option) {
        var values = new LinkedHashSet<String>();
        var place = option.place();
        switch (place) {
            case "Laporan.aturan" ->
                    Arrays.stream(Regulation.values())
                            .filter(each -> each != Regulation.JENJANG)
                            .forEach(each -> values.add(each.number()));
            case "Bagian.judul", "Gambar.judul" -> {
                values.addAll(site.knowledge().chapters());
                values.addAll(used(site, option));
                values.removeAll(titles(option));
            }
            case "KalimatBaku.kunci" -> values.addAll(site.knowledge().sentences());
            default -> {
                if (SHARED.contains(place)) {
                    values.addAll(used(site, option));
                }
            }
        }
        if (place.endsWith(".satuan")) {
            values.addAll(Units.ALL);
        }
        return values;
    }

    /** Titles the same report has already. */
    private static List<String> titles(Option option) {
        var owner = option.owner();
        return owner.parent().elements(owner.feature()).stream()
                .flatMap(each -> each.texts("judul").stream())
                .map(each -> each.replaceAll("^[\"\u201C]|[\"\u201D]$", ""))
                .toList();
    }

    /** What the plan says at such places, the most frequent first. */
    private static List<String> used(Site site, Option option) {
        return option.owner().rule().getType().getClassifier() instanceof EClass type
                ? PlanIndex.of(site.rencana()).texts(type, option.feature())
                : List.of();
    }

    /** Units most plans need, in the resource satuan.txt. */
    private static final class Units {

        static final List<String> ALL = read();

        private static List<String> read() {
            try (var in =
                    TextValues.class.getResourceAsStream(
                            "/id/jenjang/dsl/ide/complete/satuan.txt")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException("satuan.txt", e);
            }
        }
    }
}
