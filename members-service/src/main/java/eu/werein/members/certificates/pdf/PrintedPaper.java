package eu.werein.members.certificates.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import eu.werein.members.certificates.Addresses;
import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.Paper;
import eu.werein.members.person.PersonName;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** PDF/UA-1 and PDF/A-3a: tagged, with its fonts and colours in it. */
@Component
final class PrintedPaper implements Paper {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "Certificate";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final PartnerRegistry partners;
    private final Addresses addresses;
    private final TemplateEngine pages =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    PrintedPaper.class.getClassLoader(),
                    PrintedPaper.class.getPackageName());

    PrintedPaper(PartnerRegistry partners, Addresses addresses) {
        this.partners = partners;
        this.addresses = addresses;
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    @Override
    public byte[] pdf(Certificate certificate, PersonName learner) {
        Partner host = partners.find(TenantContext.current()).orElseThrow();
        String address = addresses.page(host.id(), certificate.id());
        StringOutput page = new StringOutput();
        pages.render("certificate.jte", Sheet.of(certificate, learner, host, address), page);
        return print(page.toString());
    }

    private static byte[] print(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.usePdfUaAccessibility(true);
        printer.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        printer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        printer.useFont(() -> font("DejaVuSans.ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true);
        printer.useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        printer.withHtmlContent(page, null);
        printer.toStream(pdf);
        try {
            printer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PrintedPaper.class.getResourceAsStream(FONTS + file));
    }
}
