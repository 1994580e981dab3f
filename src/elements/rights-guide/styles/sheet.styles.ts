import { css } from 'lit';

/** Paper: sheets of A4, black on white. On screen they are not seen. */
export const sheetStyles = css`
  :host {
    all: initial !important;
    display: none !important;
  }
  @media print {
    :host {
      display: block !important;
    }
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
    break-inside: auto;
  }
  div {
    font: 400 10.5pt / 1.3 system-ui, Roboto, 'Noto Sans', sans-serif;
    color: #000;
    text-align: start;
  }
  strong,
  .need {
    font-weight: 700;
  }
  bdi {
    unicode-bidi: isolate;
  }
  .sheet {
    padding: 11mm;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    background: #fff;
  }
  .title {
    margin-block-end: 3mm;
    font-size: 16pt;
    font-weight: 700;
  }
  .columns {
    columns: 2;
    column-gap: 8mm;
  }
  section {
    margin-block-end: 3.5mm;
  }
  .h {
    margin-block-end: 1mm;
    border-block-end: 0.3mm solid #000;
    font-size: 12pt;
    font-weight: 700;
    break-after: avoid;
  }
  .need {
    margin-block: 2mm 1mm;
    break-after: avoid;
  }
  p + p,
  p + ul,
  p + ol,
  ul + p,
  ol + p,
  li + li {
    margin-block-start: 1.2mm;
  }
  li {
    break-inside: avoid;
  }
  .steps {
    padding-inline-start: 6mm;
    list-style: decimal outside;
  }
  .ticks {
    padding-inline-start: 4.5mm;
    list-style: disc outside;
  }
  .nums {
    list-style: none;
  }
  .nums > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 3mm;
  }
  .num {
    font-weight: 700;
  }
  .together {
    white-space: nowrap;
  }
  .small {
    font-size: 8.5pt;
  }
  .cards {
    display: grid;
    grid-template: repeat(3, 1fr) / repeat(2, 1fr);
    block-size: 296mm;
    padding: 8mm;
    break-after: page;
  }
  .cards:last-child {
    break-after: auto;
  }
  .paper-card {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 3mm;
    padding: 6mm;
    border: 0.3mm dashed #777;
    overflow-wrap: break-word;
    font-size: 13pt;
  }
  .paper-card .large {
    font-size: 21pt;
    font-weight: 700;
    line-height: 1.15;
  }
  .paper-card .small {
    font-size: 10.5pt;
  }
  .paper-card .num {
    font-size: 18pt;
  }
`;
