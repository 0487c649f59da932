package io.github.camelinstantly.sandbox;

import java.util.List;

/** What comes in while a {@link ReplyFeed} runs: again and again, from ever new leads. */
final class FreshReplies {

  private static final List<Reply> ALL =
      List.of(
          new Reply(
              "lena@fjord-shipping.example",
              "Re: Port calls at Fjord Shipping",
              "Hello,\n\nyes, please call me on Thursday after 14:00.\n\nLena"),
          new Reply("invalid.ghost@old-domain.example", "Re: Quick question", "who is this?"),
          new Reply(
              "samuel@terra-haulage.example",
              "Re: Empty runs on the A2",
              "Interested. Can you share a case study from our industry?"),
          new Reply(
              "office@catchall.example",
              "Re: Fleet of the month",
              "Please write to purchasing instead."),
          new Reply(
              "yuki@sakura-express.example",
              "Re: Same-day delivery in three cities",
              "We start a tender in January; send me the documents."),
          new Reply(
              "d.novak@danube-freight.example",
              "Re: Danube Freight and route planning",
              "Not now, but keep me posted."),
          new Reply(
              "nobody@bounce.example",
              "Undeliverable: Re: your fleet",
              "The recipient's mailbox is full."));

  private FreshReplies() {}

  static void next(Workspace workspace, int number) {
    Reply reply = ALL.get(number % ALL.size());
    int round = number / ALL.size();
    String lead = round == 0 ? reply.lead() : reply.lead().replace("@", (round + 1) + "@");
    workspace.receive(lead, reply.subject(), reply.text());
  }

  private record Reply(String lead, String subject, String text) {}
}
