package org.cohesion.examples.nationalaudit.result;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cohesion.examples.nationalaudit.result.Summary.RuleShare;
import org.cohesion.examples.nationalaudit.wording.Words;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.encoders.EncoderUtil;
import org.jfree.chart.encoders.ImageFormat;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** The summary as a picture: rules on the left, phases and local authorities on the right. */
public final class SummaryPicture {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private static final int HEAD = 90;
  private static final int MOST_RULES = 18;

  /**
   * Local authorities are told apart by how many in a hundred of their policies are sound, in steps
   * of this.
   */
  private static final int STEP = 5;

  private static final Color ERROR = new Color(0xB3261E);
  private static final Color WARNING = new Color(0xE08A00);
  private static final Color INFO = new Color(0x5B7DB1);
  private static final Color SOUND = new Color(0x3B7A57);
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 30);
  private static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 19);
  private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 15);

  private final Summary summary;
  private final Words words;

  private SummaryPicture(Summary summary, Words words) {
    this.summary = summary;
    this.words = words;
  }

  /**
   * Draws a summary. Needs a font, which some small systems lack.
   *
   * @param day the day as of which policies were checked
   * @param words the language to write in
   * @return the bytes of a PNG file
   * @throws IOException if the picture cannot be encoded
   */
  public static byte[] png(Summary summary, LocalDate day, Words words) throws IOException {
    System.setProperty("java.awt.headless", "true");
    BufferedImage image = new SummaryPicture(summary, words).draw(day);
    return EncoderUtil.encode(image, ImageFormat.PNG);
  }

  private BufferedImage draw(LocalDate day) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, WIDTH, HEIGHT);
      graphics.setRenderingHint(
          java.awt.RenderingHints.KEY_TEXT_ANTIALIASING,
          java.awt.RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setColor(Color.BLACK);
      graphics.setFont(TITLE);
      graphics.drawString(words.dated("picture-title", day), 24, 44);
      graphics.setFont(TEXT);
      graphics.drawString(SummaryText.lastLine(summary, words), 24, 74);
      int middle = WIDTH * 11 / 20;
      int half = (HEIGHT - HEAD) / 2;
      rules().draw(graphics, new Rectangle2D.Double(0, HEAD, middle, HEIGHT - HEAD));
      phases().draw(graphics, new Rectangle2D.Double(middle, HEAD, WIDTH - middle, half));
      authorities()
          .draw(graphics, new Rectangle2D.Double(middle, HEAD + half, WIDTH - middle, half));
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private JFreeChart rules() {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    List<RuleShare> shares = summary.byRule();
    for (String severity : List.of("error", "warning", "info")) {
      for (RuleShare share : shares.subList(0, Math.min(MOST_RULES, shares.size()))) {
        double percent = Words.percent(share.documents(), summary.documents());
        data.addValue(
            severity.equals(share.severity()) ? percent : null,
            words.severity(severity),
            share.rule());
      }
    }
    return bars(words.text("picture-rules"), data, ERROR, WARNING, INFO);
  }

  private JFreeChart phases() {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Total total : summary.byPhase()) {
      String phase =
          words.phase(String.valueOf(total.phase())) + " (" + Words.number(total.documents()) + ")";
      data.addValue(
          Words.percent(total.withErrors(), total.documents()), words.text("errors"), phase);
      data.addValue(
          Words.percent(total.withWarnings(), total.documents()),
          words.text("warnings-only"),
          phase);
      data.addValue(Words.percent(total.sound(), total.documents()), words.text("neither"), phase);
    }
    return bars(words.text("picture-phases"), data, ERROR, WARNING, SOUND);
  }

  private JFreeChart authorities() {
    int[] counts = new int[100 / STEP + 1];
    int least = counts.length - 1;
    int most = 0;
    for (Total total : summary.byLocalAuthority()) {
      if (String.valueOf(total.localAuthority()).isEmpty()) {
        continue;
      }
      int step = (int) (Words.percent(total.sound(), total.documents()) / STEP);
      counts[step]++;
      least = Math.min(least, step);
      most = Math.max(most, step);
    }
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int step = least; step <= most; step++) {
      int from = step * STEP;
      String range = from == 100 ? "100 %" : range(from);
      data.addValue(counts[step], "", range);
    }
    JFreeChart chart = bars(words.text("picture-authorities"), data, SOUND);
    chart.removeLegend();
    NumberAxis axis = (NumberAxis) chart.getCategoryPlot().getRangeAxis();
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    return chart;
  }

  private String range(long from) {
    return words.counted("range", Map.of("from", from, "until", from + STEP));
  }

  private static JFreeChart bars(String title, DefaultCategoryDataset data, Color... colours) {
    JFreeChart chart =
        ChartFactory.createStackedBarChart(
            title, null, null, data, PlotOrientation.HORIZONTAL, true, false, false);
    chart.getTitle().setFont(HEADING);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getLegend().setItemFont(TEXT);
    CategoryPlot plot = chart.getCategoryPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setOutlineVisible(false);
    plot.getDomainAxis().setTickLabelFont(TEXT);
    plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.5f);
    plot.getDomainAxis().setCategoryMargin(0.3);
    plot.getRangeAxis().setTickLabelFont(TEXT);
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setMaximumBarWidth(0.08);
    for (int i = 0; i < colours.length; i++) {
      renderer.setSeriesPaint(i, colours[i]);
    }
    plot.setRenderer(renderer);
    return chart;
  }
}
