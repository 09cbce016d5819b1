package id.jenjang.dsl.formatting2;

import id.jenjang.model.Abaikan;
import id.jenjang.model.Berkas;
import id.jenjang.model.Daerah;
import id.jenjang.model.Simpul;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;

public class JenjangFormatter extends AbstractJavaFormatter {

	protected void format(Berkas berkas, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		for (Simpul simpul : berkas.getElemen()) {
			doc.format(simpul);
		}
	}

	protected void format(Daerah daerah, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		for (Abaikan abaikan : daerah.getAbaikan()) {
			doc.format(abaikan);
		}
	}
	
	// TODO: implement for Rpjmd, Visi, Misi, TujuanDaerah, SasaranDaerah, Instansi, Pejabat, Unit, Renstra, Tujuan, Sasaran, Strategi, ArahKebijakan, Indikator, TabelTarget, NilaiTahun, NilaiNA, Tangga, Program, Kegiatan, SubKegiatan, Anggaran, Belanja, EntriAnggaran, Perjanjian, TargetPerjanjian, RencanaAksi, EntriRencanaAksi, LangkahTriwulan, Pengukuran, EntriPengukuran, Pembanding, Evaluasi, ButirEvaluasi, Skala, Laporan, Bagian
}
