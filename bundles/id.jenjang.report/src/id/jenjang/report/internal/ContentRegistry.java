package id.jenjang.report.internal;

import id.jenjang.model.Efisiensi;
import id.jenjang.model.Versi;
import id.jenjang.report.internal.agreement.AgreementDocument;
import id.jenjang.report.internal.agreement.HeadAgreement;
import id.jenjang.report.internal.appendix.Matriks;
import id.jenjang.report.internal.budget.BelanjaTable;
import id.jenjang.report.internal.budget.ProgramRealisasi;
import id.jenjang.report.internal.budget.QuarterTable;
import id.jenjang.report.internal.budget.SumberDanaTable;
import id.jenjang.report.internal.change.PaguPerubahan;
import id.jenjang.report.internal.change.RiwayatPagu;
import id.jenjang.report.internal.change.RiwayatTarget;
import id.jenjang.report.internal.change.RiwayatUnsur;
import id.jenjang.report.internal.change.TargetPerubahan;
import id.jenjang.report.internal.chart.Charts;
import id.jenjang.report.internal.layout.LaidOutTable;
import id.jenjang.report.internal.layout.TableLayouts;
import id.jenjang.report.internal.pohon.PohonKinerja;
import id.jenjang.report.internal.section.Bagan;
import id.jenjang.report.internal.section.Capaian;
import id.jenjang.report.internal.section.DocumentTitle;
import id.jenjang.report.internal.section.Keputusan;
import id.jenjang.report.internal.section.Keuangan;
import id.jenjang.report.internal.section.Kop;
import id.jenjang.report.internal.section.MetodeContent;
import id.jenjang.report.internal.section.Perencanaan;
import id.jenjang.report.internal.section.Profil;
import id.jenjang.report.internal.section.Ringkasan;
import id.jenjang.report.internal.section.Sentences;
import id.jenjang.report.internal.section.Signing;
import id.jenjang.report.internal.section.Simpulan;
import id.jenjang.report.internal.section.SumberDaya;
import id.jenjang.report.internal.table.CaptionedTable;
import id.jenjang.report.internal.table.EfficiencyTable;
import id.jenjang.report.internal.table.IndicatorTables;
import id.jenjang.report.internal.table.KinerjaAnggaranTable;
import id.jenjang.report.internal.table.NasionalTable;
import id.jenjang.report.internal.table.Notes;
import id.jenjang.report.internal.table.PenetapanIkuTable;
import id.jenjang.report.internal.table.PengukuranTable;
import id.jenjang.report.internal.table.PerbandinganTahunTable;
import id.jenjang.report.internal.table.PerjanjianTable;
import id.jenjang.report.internal.table.SasaranAnggaranTable;
import id.jenjang.report.internal.table.StrategiTable;
import id.jenjang.report.internal.table.TableSource;
import id.jenjang.report.internal.table.TujuanSasaranTable;
import id.jenjang.report.tree.Contents;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The contents a chapter scheme can name, by key. */
public final class ContentRegistry {

    private final Map<String, Content> contents = new HashMap<>();

    /** A registry of all contents. */
    public ContentRegistry() {
        front();
        chapterOne();
        chapterTwo();
        chapterThree();
        chapterFour();
        appendices();
        documents();
        budget();
        changes();
        TableLayouts.all().forEach(each -> contents.put(each.name(), new LaidOutTable(each)));
    }

    /** The content of a key. */
    public Content get(String key) {
        Content content = contents.get(key);
        if (content == null) {
            throw new IllegalArgumentException("A chapter scheme names an unknown content: " + key);
        }
        return content;
    }

    /** The keys of all contents. */
    public Set<String> keys() {
        return Set.copyOf(contents.keySet());
    }

    private void front() {
        contents.put("sampul", (context, out) -> out.addAll(new Cover(context).blocks()));
        contents.put("kop", Kop::write);
        contents.put(
                "kata-pengantar",
                new Sentences(
                        "kata-pengantar.1",
                        "kata-pengantar.2",
                        "kata-pengantar.3",
                        "kata-pengantar.4"));
        contents.put("tanda-tangan", Signing::head);
        contents.put("ringkasan-profil", Ringkasan::profil);
        contents.put("ringkasan-perjanjian", Ringkasan::perjanjian);
        contents.put("ringkasan-capaian", Ringkasan::capaian);
        contents.put("ringkasan-keuangan", Ringkasan::keuangan);
        contents.put("daftar-isi", (context, out) -> out.add(new Contents(Contents.Kind.HEADINGS)));
        contents.put("daftar-tabel", FrontLists::tables);
        contents.put("daftar-gambar", FrontLists::figures);
        contents.put("daftar-lampiran", FrontLists::appendices);
    }

    private void chapterOne() {
        contents.put(
                "latar-belakang",
                new Sentences("latar-belakang.1", "latar-belakang.2", "latar-belakang.3"));
        contents.put("dasar-hukum", Profil::dasarHukum);
        contents.put("kedudukan", Profil::kedudukan);
        contents.put("gambar-organisasi", Bagan::organisasi);
        contents.put("tabel-pegawai", SumberDaya::pegawai);
        contents.put("tabel-sarana", SumberDaya::sarana);
        contents.put("maksud-tujuan", Profil::maksudTujuan);
        contents.put("isu-strategis", new Sentences("isu-strategis.kosong"));
        contents.put("cascading", new Sentences("cascading.1"));
        contents.put("gambar-cascading", Bagan::cascading);
        contents.put("evaluasi", Perencanaan::evaluasi);
    }

    private void chapterTwo() {
        contents.put("rencana-strategis", new Sentences("rencana-strategis.1"));
        contents.put("visi-misi", Perencanaan::visiMisi);
        contents.put("tujuan-sasaran", new Sentences("tujuan-sasaran.1"));
        table("tabel-tujuan-sasaran", "tujuan-sasaran", new TujuanSasaranTable());
        contents.put("kebijakan-strategi", new Sentences("kebijakan-strategi.1"));
        table("tabel-strategi", "strategi", new StrategiTable());
        contents.put("daftar-program", Perencanaan::daftarProgram);
        table("tabel-iku", "iku", IndicatorTables::iku);
        contents.put("perjanjian-kinerja", new Sentences("perjanjian.1"));
        table("tabel-perjanjian", "perjanjian", PerjanjianTable::chapter);
        contents.put("tabel-program-murni", Perencanaan::programMurni);
        contents.put("tabel-program-perubahan", Perencanaan::programPerubahan);
    }

    private void chapterThree() {
        contents.put("akuntabilitas-kinerja", new Sentences("akuntabilitas.1", "akuntabilitas.2"));
        contents.put("metode", new MetodeContent());
        contents.put("analisis-capaian", counted("analisis.pengantar-umum"));
        contents.put(
                "tabel-pengukuran",
                new CaptionedTable(
                        "pengukuran.pengantar",
                        "pengukuran.judul",
                        PengukuranTable::withPreviousYear,
                        Notes::measurement));
        contents.put("bagan-capaian", Charts::capaian);
        contents.put("analisis-indikator", Capaian::analisis);
        table("tabel-perbandingan-tahun", "perbandingan", new PerbandinganTahunTable());
        contents.put("ulasan-perbandingan", Capaian::perbandingan);
        contents.put(
                "tabel-kemajuan",
                new CaptionedTable(
                        "kemajuan.pengantar",
                        "kemajuan.judul",
                        IndicatorTables::kemajuan,
                        Notes::progress));
        contents.put("upaya", Capaian::upaya);
        contents.put(
                "tabel-nasional",
                new CaptionedTable(
                        "nasional.pengantar",
                        "nasional.judul",
                        new NasionalTable(),
                        NasionalTable::notes));
        finances();
    }

    private void finances() {
        contents.put("belanja", Keuangan::belanja);
        table("tabel-sasaran-anggaran", "sasaran-anggaran", new SasaranAnggaranTable());
        contents.put("serapan-total", Keuangan::serapan);
        contents.put("bagan-program", Charts::program);
        contents.put("bagan-triwulan", Charts::triwulan);
        contents.put(
                "tabel-kinerja-anggaran",
                new CaptionedTable(
                        "kinerja-anggaran.pengantar",
                        "kinerja-anggaran.judul",
                        new KinerjaAnggaranTable(),
                        Notes::sharedPrograms));
        contents.put("tabel-efisiensi", ContentRegistry::efficiency);
    }

    private static void efficiency(ReportContext context, ReportWriter out) {
        Efisiensi variant = context.metode().efisiensi();
        String lead = "efisiensi.pengantar." + variant.getLiteral();
        new EfficiencyTable(lead).write(context, out);
    }

    private void chapterFour() {
        contents.put("penutup", counted("penutup.1", "penutup.2"));
        contents.put("kesimpulan", Simpulan::kesimpulan);
        contents.put("langkah-perbaikan", Simpulan::langkah);
    }

    private void documents() {
        contents.put("judul-instansi", DocumentTitle::agency);
        contents.put("perjanjian", new AgreementDocument());
        contents.put("kepala-keputusan", Keputusan::annexHeading);
        contents.put("judul-iku", Keputusan::ikuTitle);
        contents.put(
                "penetapan-iku",
                (context, out) -> out.add(new PenetapanIkuTable().build(context, null)));
        contents.put("tanda-tangan-kosong", Signing::undated);
    }

    private void budget() {
        contents.put("realisasi-jenis", BelanjaTable::write);
        contents.put("realisasi-sumber", new SumberDanaTable());
        contents.put("realisasi-program", new ProgramRealisasi());
        contents.put("realisasi-triwulan", new QuarterTable());
    }

    private void changes() {
        contents.put("perubahan-target", new TargetPerubahan());
        contents.put("perubahan-pagu", new PaguPerubahan());
        contents.put("riwayat-unsur", new RiwayatUnsur());
        contents.put("riwayat-target", new RiwayatTarget());
        contents.put("riwayat-pagu", new RiwayatPagu());
    }

    private void appendices() {
        contents.put("gambar-pohon", PohonKinerja::pictures);
        contents.put("daftar-pohon", PohonKinerja::list);
        contents.put("matriks-renstra", Matriks::write);
        contents.put("rencana-aksi", Matriks::rencanaAksi);
        contents.put("perjanjian-murni", new HeadAgreement(Versi.MURNI));
        contents.put("perjanjian-perubahan", new HeadAgreement(Versi.PERUBAHAN));
        contents.put("realisasi-belanja", Matriks::realisasiBelanja);
    }

    private static Content counted(String... keys) {
        return (context, out) -> {
            for (String key : keys) {
                out.add(context.wording().paragraph(key, Perencanaan.counts(context)));
            }
        };
    }

    private void table(String key, String sentences, TableSource source) {
        contents.put(
                key, new CaptionedTable(sentences + ".pengantar", sentences + ".judul", source));
    }
}
