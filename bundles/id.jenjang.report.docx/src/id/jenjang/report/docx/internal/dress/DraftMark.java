package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The mark of a draft across every page, in the headers as Word itself puts watermarks there. */
final class DraftMark {

    private static final double FONT_WIDTH = 0.7;
    private static final int HEIGHT = 130;

    private static final String SHAPE =
            """
            <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:w10="urn:schemas-microsoft-com:office:word"><w:rPr><w:noProof/></w:rPr><w:pict>\
            <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" \
            path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>\
            <v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>\
            <v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>\
            <v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>\
            <v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>\
            <v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" \
            o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>\
            <v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" \
            xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>\
            <v:shape id="PowerPlusWaterMarkObject%d" o:spid="_x0000_s%d" type="#_x0000_t136" alt="" \
            style="position:absolute;margin-left:0;margin-top:0;width:%dpt;height:%dpt;rotation:315;\
            z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
            mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" \
            fillcolor="silver" stroked="f"><v:fill opacity=".5"/>\
            <v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string=""/>\
            <w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>\
            """;

    private DraftMark() {}

    /** Marks every page, those of a template that have no header as well. */
    static void on(OoxmlPackage pack, String mark) throws IOException {
        PageHeaders.complete(pack);
        int number = 1;
        for (var relation : pack.relations(OoxmlPackage.MAIN).all()) {
            if (relation.is("header")) {
                var header = pack.xml(relation.target());
                paragraph(header).appendChild(header.importNode(shape(mark, number), true));
                number++;
            }
        }
    }

    private static Element paragraph(Document header) {
        var root = header.getDocumentElement();
        return Ooxml.all(root, "p").stream()
                .filter(p -> p.getParentNode() == root)
                .findFirst()
                .orElseGet(() -> (Element) root.appendChild(Ooxml.create(header, "p")));
    }

    private static Element shape(String mark, int number) throws IOException {
        int width = (int) (mark.length() * HEIGHT * FONT_WIDTH);
        var xml = SHAPE.formatted(number, 2048 + number, width, HEIGHT);
        var run = Ooxml.parse(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        for (var element : Ooxml.all(run)) {
            if (element.hasAttribute("string")) {
                element.setAttribute("string", mark);
            } else if (element.hasAttribute("alt")) {
                element.setAttribute("alt", mark);
            }
        }
        return run;
    }
}
