package eu.werein.launcher.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import eu.werein.launcher.parts.PartLogs;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/**
 * The local mailbox: {@code <SMTP port> <page port>}. Takes every mail for everybody, delivers
 * none, and shows them on a page and as JSON.
 */
public final class MailboxProcess {

    private MailboxProcess() {}

    /** Serves until the process is told to end. */
    public static void main(String[] arguments) throws Exception {
        PartLogs.quieten();
        InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
        GreenMail mails =
                new GreenMail(
                        new ServerSetup(
                                Integer.parseInt(arguments[0]),
                                loopback.getHostAddress(),
                                ServerSetup.PROTOCOL_SMTP));
        mails.start();

        HttpServer pages =
                HttpServer.create(
                        new InetSocketAddress(loopback, Integer.parseInt(arguments[1])), 0);
        pages.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        pages.createContext("/", new MailboxPages(mails));
        pages.start();
    }
}
