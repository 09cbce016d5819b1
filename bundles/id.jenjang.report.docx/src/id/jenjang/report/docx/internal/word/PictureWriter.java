package id.jenjang.report.docx.internal.word;

import id.jenjang.diagram.Box;
import id.jenjang.diagram.Line;
import id.jenjang.diagram.Scene;
import id.jenjang.report.docx.internal.flow.Drawn;
import id.jenjang.report.docx.internal.flow.Span;

import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingGroup.CTWordprocessingGroup;
import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingGroup.ObjectFactory;
import org.docx4j.dml.CTBlip;
import org.docx4j.dml.CTBlipFillProperties;
import org.docx4j.dml.CTGeomGuideList;
import org.docx4j.dml.CTGroupShapeProperties;
import org.docx4j.dml.CTGroupTransform2D;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualGraphicFrameProperties;
import org.docx4j.dml.CTNonVisualPictureProperties;
import org.docx4j.dml.CTPoint2D;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.CTPresetGeometry2D;
import org.docx4j.dml.CTRelativeRect;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTStretchInfoProperties;
import org.docx4j.dml.CTTransform2D;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.GraphicData;
import org.docx4j.dml.STShapeType;
import org.docx4j.dml.chart.CTRelId;
import org.docx4j.dml.picture.CTPictureNonVisual;
import org.docx4j.dml.picture.Pic;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.wml.Drawing;

/**
 * Writes a picture standing in the line, with its text alternative: a scene as a group of vector
 * shapes, a photo as the picture it is, a chart as a chart of Word's own.
 */
final class PictureWriter {

    private static final String GROUP =
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    private static final String PHOTO = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int EMU_PER_POINT = 12700;

    private final Ids ids;
    private final ShapeWriter shapes;
    private final Relations relations;

    PictureWriter(Ids ids, Relations relations) {
        this.ids = ids;
        this.relations = relations;
        this.shapes = new ShapeWriter(ids);
    }

    static long emu(double points) {
        return Math.round(points * EMU_PER_POINT);
    }

    Drawing drawing(Span.Picture picture) {
        var inline = new Inline();
        inline.setDistT(0L);
        inline.setDistB(0L);
        inline.setDistL(0L);
        inline.setDistR(0L);
        inline.setExtent(size(picture.drawn().width(), picture.drawn().height()));
        var properties = new CTNonVisualDrawingProps();
        properties.setId(ids.nextDrawing());
        properties.setName(picture.title());
        properties.setDescr(picture.alternative());
        inline.setDocPr(properties);
        inline.setCNvGraphicFramePr(new CTNonVisualGraphicFrameProperties());
        var graphic = new Graphic();
        graphic.setGraphicData(data(picture));
        inline.setGraphic(graphic);
        var drawing = Wml.FACTORY.createDrawing();
        drawing.getAnchorOrInline().add(inline);
        return drawing;
    }

    private GraphicData data(Span.Picture picture) {
        var data = new GraphicData();
        switch (picture.drawn()) {
            case Drawn.Shapes shown -> {
                data.setUri(GROUP);
                data.getAny().add(new ObjectFactory().createWgp(group(shown.scene())));
            }
            case Drawn.Photo photo -> {
                data.setUri(PHOTO);
                var pic = photo(photo, picture.title());
                data.getAny().add(new org.docx4j.dml.picture.ObjectFactory().createPic(pic));
            }
            case Drawn.NumberChart chart -> {
                data.setUri(CHART);
                var reference = new CTRelId();
                reference.setId(relations.chart(chart.chart()));
                data.getAny().add(new org.docx4j.dml.chart.ObjectFactory().createChart(reference));
            }
        }
        return data;
    }

    private Pic photo(Drawn.Photo photo, String title) {
        var properties = new CTNonVisualDrawingProps();
        properties.setId(ids.nextDrawing());
        properties.setName(title);
        var description = new CTPictureNonVisual();
        description.setCNvPr(properties);
        description.setCNvPicPr(new CTNonVisualPictureProperties());
        var blip = new CTBlip();
        blip.setEmbed(relations.image(photo.file()));
        var fill = new CTBlipFillProperties();
        fill.setBlip(blip);
        var stretch = new CTStretchInfoProperties();
        stretch.setFillRect(new CTRelativeRect());
        fill.setStretch(stretch);
        var place = new CTTransform2D();
        place.setOff(point(0, 0));
        place.setExt(size(photo.width(), photo.height()));
        var outline = new CTPresetGeometry2D();
        outline.setPrst(STShapeType.RECT);
        outline.setAvLst(new CTGeomGuideList());
        var shape = new CTShapeProperties();
        shape.setXfrm(place);
        shape.setPrstGeom(outline);
        var pic = new Pic();
        pic.setNvPicPr(description);
        pic.setBlipFill(fill);
        pic.setSpPr(shape);
        return pic;
    }

    private CTWordprocessingGroup group(Scene scene) {
        var group = new CTWordprocessingGroup();
        group.setCNvGrpSpPr(new org.docx4j.dml.CTNonVisualGroupDrawingShapeProps());
        var frame = new CTGroupTransform2D();
        frame.setOff(point(0, 0));
        frame.setExt(size(scene));
        frame.setChOff(point(0, 0));
        frame.setChExt(size(scene));
        var properties = new CTGroupShapeProperties();
        properties.setXfrm(frame);
        group.setGrpSpPr(properties);
        for (Line line : scene.lines()) {
            group.getWspOrGrpSpOrGraphicFrame().add(shapes.line(line));
        }
        for (Box box : scene.boxes()) {
            group.getWspOrGrpSpOrGraphicFrame().add(shapes.box(box));
        }
        return group;
    }

    static CTPoint2D point(double x, double y) {
        var point = new CTPoint2D();
        point.setX(emu(x));
        point.setY(emu(y));
        return point;
    }

    static CTPositiveSize2D size(double width, double height) {
        var size = new CTPositiveSize2D();
        size.setCx(emu(width));
        size.setCy(emu(height));
        return size;
    }

    private static CTPositiveSize2D size(Scene scene) {
        return size(scene.width(), scene.height());
    }
}
