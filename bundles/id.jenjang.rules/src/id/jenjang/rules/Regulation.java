package id.jenjang.rules;

/**
 * The regulations the rules rest on, and Jenjang's own convention for what only the plan language
 * asks for.
 */
public enum Regulation {
    PERPRES_29_2014("Perpres 29/2014", "Sistem Akuntabilitas Kinerja Instansi Pemerintah"),
    PP_12_2019("PP 12/2019", "Pengelolaan Keuangan Daerah"),
    PERMENPANRB_53_2014(
            "PermenPANRB 53/2014",
            "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan"
                    + " Kinerja"),
    PERMENPANRB_88_2021(
            "PermenPANRB 88/2021", "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah"),
    PERMENPANRB_89_2021("PermenPANRB 89/2021", "Penjenjangan Kinerja Instansi Pemerintah"),
    PERMENDAGRI_86_2017(
            "Permendagri 86/2017",
            "Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah"),
    PERMENDAGRI_90_2019(
            "Permendagri 90/2019",
            "Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah"),
    PERMENDAGRI_77_2020("Permendagri 77/2020", "Pedoman Teknis Pengelolaan Keuangan Daerah"),
    JENJANG("Jenjang", "Kaidah bahasa rencana Jenjang");

    private final String number;
    private final String title;

    Regulation(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Kind, number and year as people cite it, for example "PermenPANRB 53/2014". */
    public String number() {
        return number;
    }

    /** What the regulation is about, in Indonesian. */
    public String title() {
        return title;
    }
}
