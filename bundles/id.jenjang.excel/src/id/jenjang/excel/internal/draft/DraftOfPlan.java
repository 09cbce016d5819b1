package id.jenjang.excel.internal.draft;

import id.jenjang.excel.internal.table.Meaning;
import id.jenjang.measure.FormatAngka;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Anggaran;
import id.jenjang.model.ArahKebijakan;
import id.jenjang.model.Belanja;
import id.jenjang.model.Bernama;
import id.jenjang.model.Daerah;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Misi;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.Pejabat;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.Periode;
import id.jenjang.model.Program;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Strategi;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tangga;
import id.jenjang.model.Tujuan;
import id.jenjang.model.Unit;
import id.jenjang.model.Versi;
import id.jenjang.model.Visi;

import org.eclipse.emf.ecore.EObject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;

/** Takes from a plan what tables carry. */
public final class DraftOfPlan {

    private final PlanDraft draft = new PlanDraft();
    private final Map<EObject, Draft> drafts = new HashMap<>();

    private DraftOfPlan() {}

    /** The part of a plan that tables carry. */
    public static PlanDraft of(Rencana rencana) {
        return new DraftOfPlan().read(rencana);
    }

    private PlanDraft read(Rencana rencana) {
        rencana.berkas().forEach(berkas -> berkas.getElemen().forEach(each -> element(each, null)));
        rencana.all(Anggaran.class).forEach(this::budget);
        rencana.all(Pengukuran.class).forEach(this::measures);
        return draft;
    }

    private void element(EObject element, Draft parent) {
        var level = level(element);
        if (level == null) {
            return;
        }
        var named = (Bernama) element;
        var made = draft.add(level, parent, named.getNama());
        drafts.put(element, made);
        var kode = element instanceof ElemenProgram program ? program.getKode() : null;
        made.name(named.getId(), kode, null);
        details(element, made);
        links(element, made);
        // References and entries are no elements of the cascade and have no level.
        element.eContents().forEach(child -> element(child, made));
    }

    private static Level level(EObject element) {
        return switch (element) {
            case Daerah d -> Level.DAERAH;
            case Rpjmd r -> Level.RPJMD;
            case Visi v -> Level.VISI;
            case Misi m -> Level.MISI;
            case Instansi i -> Level.INSTANSI;
            case Pejabat p ->
                    switch (p.getPeran()) {
                        case KEPALA -> Level.KEPALA;
                        case ATASAN -> Level.ATASAN;
                        case PEJABAT -> Level.PEJABAT;
                    };
            case Unit u -> Level.UNIT;
            case Renstra r -> Level.RENSTRA;
            case Tujuan t -> Level.TUJUAN;
            case id.jenjang.model.TujuanDaerah t -> Level.TUJUAN;
            case Sasaran s -> Level.SASARAN;
            case id.jenjang.model.SasaranDaerah s -> Level.SASARAN;
            case Strategi s -> Level.STRATEGI;
            case ArahKebijakan a -> Level.ARAH_KEBIJAKAN;
            case Program p -> Level.PROGRAM;
            case id.jenjang.model.Kegiatan k -> Level.KEGIATAN;
            case SubKegiatan s -> Level.SUBKEGIATAN;
            case Tangga t -> Level.TANGGA;
            case Indikator i ->
                    switch (i.getJenis()) {
                        case INDIKATOR -> Level.INDIKATOR;
                        case IKU -> Level.IKU;
                        case KELUARAN -> Level.KELUARAN;
                    };
            default -> null;
        };
    }

    private static void details(EObject element, Draft to) {
        switch (element) {
            case Daerah d -> {
                to.detail("pemerintah", d.getPemerintah());
                to.detail("provinsi", d.getProvinsi());
                to.detail("ibu kota", d.getIbuKota());
            }
            case Rpjmd r -> {
                to.detail("pemerintah", r.getPemerintah());
                to.detail("dasar", r.getDasar());
            }
            case Instansi i -> {
                to.detail("singkatan", i.getSingkatan());
                to.detail("kota", i.getKota());
                to.detail("alamat", i.getAlamat());
                to.detail("email", i.getEmail());
                to.detail("telepon", i.getTelepon());
                to.detail("situs", i.getSitus());
                i.getDasar().forEach(each -> to.detail("dasar", each));
                to.detail("tugas", i.getTugas());
                i.getFungsi().forEach(each -> to.detail("fungsi", each));
            }
            case Pejabat p -> {
                to.detail("dijabat", p.getDijabat());
                to.detail("nip", p.getNip());
                to.detail("pangkat", p.getPangkat());
            }
            case Unit u -> to.detail("dipimpin", id(u.getPimpinan()));
            case Renstra r -> to.detail("dasar", r.getDasar());
            case SubKegiatan s -> to.detail("lokasi", s.getLokasi());
            case Tangga t -> t.getTingkat().forEach(each -> to.detail("tingkat", each));
            default -> {}
        }
    }

    private static void links(EObject element, Draft to) {
        switch (element) {
            case Rpjmd r -> {
                to.set(Meaning.UNTUK, id(r.getDaerah()));
                to.set(Meaning.PERIODE, periode(r.getPeriode()));
            }
            case Instansi i -> to.set(Meaning.UNTUK, id(i.getDaerah()));
            case Renstra r -> {
                to.set(Meaning.UNTUK, id(r.getInstansi()));
                to.set(Meaning.MENGACU, id(r.getRpjmd()));
                to.set(Meaning.PERIODE, periode(r.getPeriode()));
            }
            case Tujuan t -> to.set(Meaning.MENDUKUNG, ids(t.getMendukung()));
            case Sasaran s -> {
                to.set(Meaning.MENDUKUNG, ids(s.getMendukung()));
                to.set(Meaning.DIDUKUNG, ids(s.getDidukung()));
            }
            case Program p -> {
                to.set(Meaning.UNTUK, id(p.getInstansi()));
                to.set(Meaning.MENDUKUNG, ids(p.getMendukung()));
            }
            case SubKegiatan s -> to.set(Meaning.PENANGGUNG_JAWAB, ids(s.getPenanggungJawab()));
            case Indikator i -> indicator(i, to);
            default -> {}
        }
    }

    private static void indicator(Indikator i, Draft to) {
        to.set(Meaning.SATUAN, i.getSatuan());
        to.set(Meaning.ARAH, i.getArah().getLiteral());
        to.set(Meaning.AKUMULASI, i.getAkumulasi().getLiteral());
        to.set(Meaning.TANGGA, id(i.getTangga()));
        to.set(Meaning.RUMUS, i.getRumus());
        to.set(Meaning.SUMBER_DATA, i.getSumberData());
        to.set(Meaning.ALASAN, i.getAlasan());
        to.set(Meaning.PENANGGUNG_JAWAB, ids(i.getPenanggungJawab()));
        to.set(Meaning.DIDUKUNG, ids(i.getDidukung()));
        to.set(Meaning.TARGET_AKHIR, value(i.getTargetAkhir()));
        years(i.getKondisiAwal(), to.years(Meaning.KONDISI_AWAL));
        for (var table : i.getTarget()) {
            boolean revised = table.getVersi() == Versi.PERUBAHAN;
            years(table.getNilai(), to.years(revised ? Meaning.TARGET_PERUBAHAN : Meaning.TARGET));
            if (revised) {
                to.set(Meaning.DASAR_PERUBAHAN, table.getDasar());
            }
        }
    }

    private static void years(List<NilaiTahun> values, NavigableMap<Integer, String> to) {
        for (var each : values) {
            if (each.getNilai() != null) {
                to.put(each.getTahun(), value(each.getNilai()));
            }
        }
    }

    /** A value as the text writes it; empty for none. */
    static String value(Nilai nilai) {
        return switch (nilai) {
            case NilaiAngka a when a.getAngka() != null ->
                    FormatAngka.angka(a.getAngka()) + (a.isPersen() ? "%" : "");
            case NilaiPredikat p -> Words.quoted(p.getPredikat());
            case NilaiNA na ->
                    "NA"
                            + (na.getAlasan() == null ? "" : " " + Words.text(na.getAlasan()))
                            + (na.getPengganti() == null
                                    ? ""
                                    : " memakai %s tahun %d"
                                            .formatted(
                                                    value(na.getPengganti()),
                                                    na.getTahunPengganti()));
            case null, default -> "";
        };
    }

    private void budget(Anggaran a) {
        var instansi = id(a.getInstansi());
        var tanggal = a.getTanggal() == null ? "" : a.getTanggal().toString();
        var dasar = a.getDasar() == null ? "" : a.getDasar();
        var key = new Budget.Key(a.getTahun(), instansi, a.getVersi().getLiteral(), tanggal, dasar);
        var budget = draft.budget(key);
        a.getBelanja().forEach(each -> spending(each, budget.spending()));
        for (var entri : a.getEntri()) {
            var untuk = drafts.get(entri.getUntuk());
            if (untuk != null) {
                entry(entri, budget.entry(untuk));
            }
        }
    }

    private static void entry(EntriAnggaran entri, Budget.Entry to) {
        to.set("pagu", entri.getPagu());
        to.set("realisasi", entri.getRealisasi());
        entri.getTriwulan().forEach(q -> to.set(q.getTriwulan().getLiteral(), q.getJumlah()));
        to.set("serapan", entri.getSerapan());
        to.sources().addAll(entri.getSumber());
        entri.getBelanja().forEach(each -> spending(each, to.spending()));
    }

    private static void spending(Belanja belanja, List<Budget.Spending> to) {
        var uraian = belanja.getUraian() == null ? "" : belanja.getUraian();
        var made = Budget.in(to, belanja.getJenis().getLiteral(), uraian);
        made.amounts(belanja.getJumlah(), belanja.getRealisasi());
        for (var part : belanja.getRincian()) {
            var name = part.getUraian() == null ? "" : part.getUraian();
            Budget.in(made.parts(), made.jenis(), name)
                    .amounts(part.getJumlah(), part.getRealisasi());
        }
    }

    private void measures(Pengukuran pengukuran) {
        var key = new Measure.Key(pengukuran.getTahun(), id(pengukuran.getInstansi()));
        for (var entri : pengukuran.getEntri()) {
            var indikator = drafts.get(entri.getIndikator());
            var measure = measure(entri);
            boolean says = !measure.nilai().isEmpty() || !measure.quarters().isEmpty();
            if (indikator != null && (says || measure.isExplained())) {
                draft.measure(key, indikator).take(measure);
            }
        }
    }

    private static Measure measure(EntriPengukuran entri) {
        var measure = new Measure();
        measure.nilai(value(entri.getNilai()));
        for (int i = 0; i < entri.getTriwulan().size(); i++) {
            measure.quarters().put(i + 1, value(entri.getTriwulan().get(i)));
        }
        measure.texts(Meaning.PENDORONG).addAll(entri.getPendorong());
        measure.texts(Meaning.PENGHAMBAT).addAll(entri.getPenghambat());
        measure.texts(Meaning.SEBAB).addAll(entri.getSebab());
        measure.texts(Meaning.UPAYA).addAll(entri.getUpaya());
        measure.texts(Meaning.TINDAK_LANJUT).addAll(entri.getTindakLanjut());
        for (var each : entri.getPembanding()) {
            var keterangan = each.getKeterangan() == null ? "" : each.getKeterangan();
            measure.comparisons()
                    .add(
                            new Measure.Comparison(
                                    each.getTingkat(), value(each.getNilai()), keterangan));
        }
        return measure;
    }

    private static String periode(Periode periode) {
        return periode == null ? "" : periode.getAwal() + "-" + periode.getAkhir();
    }

    private static String id(Bernama element) {
        return element == null || element.eIsProxy() || element.getId() == null
                ? ""
                : element.getId();
    }

    private static String ids(List<? extends Bernama> elements) {
        return elements.stream()
                .map(DraftOfPlan::id)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
