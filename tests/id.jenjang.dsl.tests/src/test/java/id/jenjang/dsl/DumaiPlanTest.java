package id.jenjang.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.measure.Metode;
import id.jenjang.measure.PenilaiTeks;
import id.jenjang.measure.TeksHidup;
import id.jenjang.model.Bagian;
import id.jenjang.model.Indikator;
import id.jenjang.model.JenisIndikator;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Laporan;
import id.jenjang.model.Misi;
import id.jenjang.model.Pejabat;
import id.jenjang.model.Program;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tujuan;
import id.jenjang.rules.Checker;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/**
 * Holds the plan of examples/dumai-2023 to what the published report prints and to a clean check.
 */
class DumaiPlanTest {

    private static LoadedPlan plan;

    @BeforeAll
    static void load() throws PlanLoadException {
        plan =
                PlanLoader.load(
                        List.of(Repository.root().resolve("examples/dumai-2023")),
                        Expect.INDONESIAN);
    }

    @Test
    void holdsTheWholeCascade() {
        assertEquals(
                List.of(4, 6, 6, 8, 3, 20, 69),
                List.of(
                        count(Misi.class),
                        count(Tujuan.class),
                        count(Sasaran.class),
                        iku(),
                        count(Program.class),
                        count(Kegiatan.class),
                        count(SubKegiatan.class)));
    }

    @Test
    void findingsAreTrueRemarksAboutItsWording() {
        var findings =
                plan.check(new Checker()).findings().stream()
                        .map(
                                each ->
                                        each.ruleId()
                                                + " "
                                                + each.severity()
                                                + " "
                                                + source(each.range()))
                        .toList();
        assertEquals(
                List.of(
                        "J111 INFO \"Meningkatkan Perekonomian Daerah dan Daya Saing Daerah\"",
                        "J401 WARNING \"Terlaksananya Fasilitasi Kerjasama Daerah\"",
                        "J402 WARNING \"Terlaksananya Kerjasama antar Daerah\"",
                        "J402 WARNING \"Terlaksananya Kerjasama Daerah dengan Pihak Ketiga\"",
                        "J119 INFO \"Terlaksananya Kerjasama Daerah dengan Pemerintah dan"
                                + " Lembaga di Luar Negeri\"",
                        "J402 WARNING \"Terlaksananya Kerjasama Daerah dengan Pemerintah dan"
                                + " Lembaga di Luar Negeri\"",
                        "J403 WARNING \"Tercapainya Pembinaan BUMD\"",
                        "J402 WARNING \"Terlaksananya Penegasan Batas Wilayah antar Kecamatan dan"
                                + " antar Kelurahan di Lingkungan Pemerintah Kota Dumai\""),
                findings);
    }

    @Test
    void everyLiveValueOfTheNarrativeResolves() {
        var report = plan.rencana().all(Laporan.class).getFirst();
        var evaluator =
                new PenilaiTeks(
                        plan.rencana(), report.getInstansi(), report.getTahun(), Metode.of(report));
        var mistakes =
                report.getBagian().stream()
                        .map(Bagian::getTeks)
                        .flatMap(text -> evaluator.galat(TeksHidup.parse(text)).stream())
                        .toList();
        assertEquals(List.of(), mistakes);
    }

    @Test
    void namesOfficesAndNobodyHoldingThem() {
        var persons =
                plan.rencana().all(Pejabat.class).stream()
                        .filter(office -> office.getDijabat() != null || office.getNip() != null)
                        .map(Pejabat::getId)
                        .toList();
        assertEquals(List.of(), persons);
    }

    private static <T extends EObject> int count(Class<T> type) {
        return plan.rencana().all(type).size();
    }

    private static int iku() {
        return (int)
                plan.rencana().all(Indikator.class).stream()
                        .filter(each -> each.getJenis() == JenisIndikator.IKU)
                        .count();
    }

    private static String source(TextRange range) {
        try {
            var text = Files.readString(range.file());
            return text.substring(range.offset(), range.offset() + range.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
