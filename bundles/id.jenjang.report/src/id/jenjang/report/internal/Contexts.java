package id.jenjang.report.internal;

import id.jenjang.measure.Metode;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Redaksi;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bernama;
import id.jenjang.model.Daerah;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pejabat;
import id.jenjang.model.PeranPejabat;
import id.jenjang.model.RencanaFactory;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Versi;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.internal.agreement.AgreementDocument;
import id.jenjang.report.internal.figure.BudgetFigures;
import id.jenjang.report.internal.figure.IndicatorFigures;
import id.jenjang.report.internal.figure.Origins;
import id.jenjang.report.internal.section.Signing;
import id.jenjang.report.internal.text.ValuePrinter;
import id.jenjang.report.internal.text.Wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the context of a report, standing in for what a plan does not name. */
public final class Contexts {

    /** The names every sentence may use. */
    public static final List<String> COMMON_PLACES =
            List.of(
                    "instansi",
                    "tahun",
                    "tahun-1",
                    "tahun+1",
                    "periode",
                    "rpjmd",
                    "renstra",
                    "daerah",
                    "kepala",
                    "atasan");

    private Contexts() {}

    public static ReportContext of(Rencana rencana, Laporan laporan, DocumentOptions options) {
        Instansi instansi =
                Optional.ofNullable(laporan.getInstansi())
                        .filter(named -> !named.eIsProxy())
                        .or(rencana::instansi)
                        .orElseGet(RencanaFactory.eINSTANCE::createInstansi);
        Pengukur pengukur = new Pengukur(rencana, Metode.of(laporan));
        Map<String, Object> common = common(rencana, laporan, instansi);
        Versi versi = options.versi(rencana, instansi, laporan.getTahun());
        common.put("perubahan", versi == Versi.PERUBAHAN ? "Perubahan " : "");
        Object agency = common.get("instansi");
        common.put(
                "pihak",
                AgreementDocument.position(instansi, options.pejabat())
                        .map(position -> position + ", " + agency)
                        .orElse(agency.toString()));
        common.put("masa", masa(laporan, options));
        Wording wording = Wording.load(common).with(Redaksi.milik(laporan));
        Cascade cascade = Cascade.of(rencana, rencana.renstra(instansi, laporan.getTahun()));
        ValuePrinter printer = new ValuePrinter(pengukur, wording);
        Origins origins = new Origins(rencana);
        return new ReportContext(
                laporan,
                instansi,
                pengukur,
                wording,
                printer,
                new IndicatorFigures(pengukur, printer, origins),
                new BudgetFigures(pengukur, printer, origins),
                cascade,
                origins,
                options);
    }

    /** What a document about changes spans. */
    private static String masa(Laporan laporan, DocumentOptions options) {
        return options.sebelum() == null
                ? " Tahun " + laporan.getTahun()
                : " sejak Revisi " + options.sebelum().revisi();
    }

    private static Map<String, Object> common(Rencana rencana, Laporan laporan, Instansi instansi) {
        int tahun = laporan.getTahun();
        Optional<Renstra> renstra = rencana.renstra(instansi, tahun);
        Optional<Rpjmd> rpjmd = renstra.flatMap(rencana::rpjmd);
        Optional<Daerah> daerah = Optional.ofNullable(instansi.getDaerah());
        Map<String, Object> values = new HashMap<>();
        values.put("instansi", name(instansi).orElse("Perangkat Daerah"));
        values.put("tahun", tahun);
        values.put("tahun-1", tahun - 1);
        values.put("tahun+1", tahun + 1);
        values.put(
                "periode",
                renstra.flatMap(rencana::periode)
                        .map(p -> " Tahun " + p.getAwal() + "–" + p.getAkhir())
                        .orElse(""));
        values.put("rpjmd", rpjmd.flatMap(Contexts::name).orElse("RPJMD"));
        values.put("renstra", renstra.flatMap(Contexts::name).orElse("Rencana Strategis"));
        values.put("daerah", daerah.flatMap(Contexts::name).orElse(""));
        values.put(
                "kepala", office(instansi, PeranPejabat.KEPALA).orElse("kepala perangkat daerah"));
        values.put("atasan", office(instansi, PeranPejabat.ATASAN).orElse("kepala daerah"));
        return values;
    }

    private static Optional<String> name(Bernama element) {
        return Optional.ofNullable(element.getNama()).filter(n -> !n.isBlank());
    }

    private static Optional<String> office(Instansi instansi, PeranPejabat role) {
        return Signing.office(instansi, role).map(Pejabat::getNama);
    }
}
